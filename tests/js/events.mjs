// EventBridge, the scheduler and pipes: each right call has a wrong twin. Arguments: ARN of the target queue, of the source queue, and of
// roles of the scheduler and of pipes. Where to call comes from the environment.
import {
  EventBridgeClient,
  ListRulesCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  TestEventPatternCommand,
} from "@aws-sdk/client-eventbridge";
import { CreatePipeCommand, DescribePipeCommand, PipesClient } from "@aws-sdk/client-pipes";
import { CreateScheduleCommand, GetScheduleCommand, SchedulerClient } from "@aws-sdk/client-scheduler";

const [target, source, schedulerRole, pipeRole] = process.argv.slice(2);
const once = { maxAttempts: 1 };
const [events, pipes, scheduler] = [new EventBridgeClient(once), new PipesClient(once), new SchedulerClient(once)];
const failure = (error) => `${error.name} ${error.$metadata?.httpStatusCode}`;

const pattern = JSON.stringify({ source: ["my.app"], detail: { n: [{ numeric: [">", 1] }] } });
const rule = await events.send(new PutRuleCommand({ Name: "r", EventPattern: pattern, State: "ENABLED" }));
await events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "1", Arn: target, InputPath: "$.detail" }] }));
const put = await events.send(
  new PutEventsCommand({
    Entries: [
      { Source: "my.app", DetailType: "t", Detail: '{"n": 2}', Time: new Date(0) },
      { Source: "my.app", DetailType: "t", Detail: "no JSON" },
    ],
  }),
);
const badPattern = await events
  .send(new TestEventPatternCommand({ EventPattern: '{"source": "x"}', Event: "{}" }))
  .catch((error) => [failure(error), error.message]);
const rules = await events.send(new ListRulesCommand({ NamePrefix: "r" }));

const schedule = { Name: "s", FlexibleTimeWindow: { Mode: "OFF" }, Target: { Arn: target, RoleArn: schedulerRole } };
const made = await scheduler.send(new CreateScheduleCommand({ ...schedule, ScheduleExpression: "rate(1 hour)" }));
const wrong = await scheduler
  .send(new CreateScheduleCommand({ ...schedule, Name: "w", ScheduleExpression: "rate(1 second)" }))
  .catch(failure);
const found = await scheduler.send(new GetScheduleCommand({ Name: "s" }));

const pipe = { Name: "p", Source: source, Target: target, RoleArn: pipeRole };
const piped = await pipes.send(new CreatePipeCommand({ ...pipe, TargetParameters: { InputTemplate: "<$.body>" } }));
const twice = await pipes.send(new CreatePipeCommand(pipe)).catch((error) => [failure(error), error.resourceId]);
let shown;
do {
  shown = await pipes.send(new DescribePipeCommand({ Name: "p" }));
} while (shown.CurrentState === "CREATING");

console.log(
  JSON.stringify({
    rule: rule.RuleArn.split(":").pop(),
    put: [put.FailedEntryCount, put.Entries[1].ErrorCode],
    badPattern,
    rules: rules.Rules.map(({ Name }) => Name),
    schedule: [made.ScheduleArn.split(":").pop(), found.State, found.CreationDate instanceof Date],
    wrong,
    pipe: [piped.CurrentState, shown.CurrentState, shown.CreationTime instanceof Date],
    twice,
  }),
);
