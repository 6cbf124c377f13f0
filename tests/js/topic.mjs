// A topic with a queue: publishing, filters, and signatures of both versions as `sns-validator` accepts them; then calls that are
// refused, each the twin of one that is not. Where to call comes from the environment.
import http from "node:http";
import https from "node:https";
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { SetQueueAttributesCommand, DeleteMessageCommand } from "@aws-sdk/client-sqs";
import {
  CreateTopicCommand,
  PublishBatchCommand,
  PublishCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from "@aws-sdk/client-sns";
import MessageValidator from "sns-validator";

const [sns, sqs] = [new SNSClient({ maxAttempts: 1 }), new SQSClient({ maxAttempts: 1 })];
const refused = (command) => sns.send(command).then(() => "done", (error) => `${error.name} ${error.$metadata.httpStatusCode}`);

// The validator takes certificates from AWS's own hosts alone, over TLS. The link is not part of what is signed, so the test names
// such a host, and gives the validator what the server has under the link's path.
https.get = (url, then) => http.get(process.env.AWS_ENDPOINT_URL + new URL(url).pathname, then);
const validator = new MessageValidator();
const valid = (document) => {
  const SigningCertURL = "https://sns.us-east-1.amazonaws.com" + new URL(document.SigningCertURL).pathname;
  return new Promise((done) => validator.validate({ ...document, SigningCertURL }, (error) => done(error ? error.message : "valid")));
};

const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "from-javascript" }));
const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: "from-javascript" }));
const allowed = { Effect: "Allow", Principal: { Service: "sns.amazonaws.com" }, Action: "sqs:SendMessage", Resource: Attributes.QueueArn };
const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [allowed] });
await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
const filter = { FilterPolicy: JSON.stringify({ kind: ["wanted"] }) };
await sns.send(new SubscribeCommand({ TopicArn, Protocol: "sqs", Endpoint: Attributes.QueueArn, Attributes: filter }));

const take = async () => {
  for (;;) {
    const answer = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
    for (const { Body, ReceiptHandle } of answer.Messages ?? []) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      return JSON.parse(Body);
    }
  }
};
const kind = (StringValue) => ({ kind: { DataType: "String", StringValue } });
const signatures = {};
for (const version of ["1", "2"]) {
  await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: "SignatureVersion", AttributeValue: version }));
  await sns.send(new PublishCommand({ TopicArn, Message: "unwanted", MessageAttributes: kind("other") }));
  await sns.send(new PublishCommand({ TopicArn, Message: "Grüße\n€", Subject: "s", MessageAttributes: kind("wanted") }));
  const document = await take();
  const forged = { ...document, Message: "forged" };
  signatures[document.SignatureVersion] = [document.Message, await valid(document), await valid(forged)];
}
const entry = (Id) => ({ Id, Message: Id, MessageAttributes: kind("wanted") });
const batch = await sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [entry("a"), entry("b")] }));

console.log(
  JSON.stringify({
    signatures,
    batch: batch.Successful.map(({ Id }) => Id),
    arrived: [(await take()).Message, (await take()).Message].sort(),
    refused: {
      topic: await refused(new PublishCommand({ TopicArn: TopicArn + "-missing", Message: "x" })),
      nowhere: await refused(new PublishCommand({ Message: "x" })),
      empty: await refused(new PublishCommand({ TopicArn, Message: "" })),
      ids: await refused(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [entry("a"), entry("a")] })),
      filter: await refused(
        new SubscribeCommand({ TopicArn, Protocol: "sqs", Endpoint: Attributes.QueueArn, Attributes: { FilterPolicy: "{" } }),
      ),
      group: await refused(new CreateTopicCommand({ Name: "t.fifo" })),
      attribute: await refused(new SetTopicAttributesCommand({ TopicArn, AttributeName: "SignatureVersion", AttributeValue: "3" })),
    },
  }),
);
