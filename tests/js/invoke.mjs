// Creates a function, waits until it is active, invokes it, and asks for one that does not exist.
// Arguments: role ARN, runtime, the zip in hexadecimal. Where to call comes from the environment.
import {
  CreateFunctionCommand,
  GetFunctionCommand,
  InvokeCommand,
  LambdaClient,
  waitUntilFunctionActiveV2,
} from "@aws-sdk/client-lambda";

const [role, runtime, zip] = process.argv.slice(2);
const lambda = new LambdaClient({ maxAttempts: 1 });

await lambda.send(
  new CreateFunctionCommand({
    FunctionName: "from-javascript",
    Role: role,
    Runtime: runtime,
    Handler: "lambda_function.lambda_handler",
    Code: { ZipFile: Buffer.from(zip, "hex") },
  }),
);
await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 30 }, { FunctionName: "from-javascript" });
const answer = await lambda.send(
  new InvokeCommand({ FunctionName: "from-javascript", Payload: JSON.stringify({ n: 21 }) }),
);
const missing = await lambda.send(new GetFunctionCommand({ FunctionName: "missing" })).catch((error) => error.name);
console.log(
  JSON.stringify({
    payload: JSON.parse(Buffer.from(answer.Payload).toString()),
    version: answer.ExecutedVersion,
    missing,
  }),
);
