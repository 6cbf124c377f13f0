// Messages through a queue, one and ten, standard and FIFO; then calls that are refused, each the twin of one that is not.
// Where to call comes from the environment. The SDK itself checks every MD5 that the service answers with.
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";

const sqs = new SQSClient({ maxAttempts: 1 });
const send = (command) => sqs.send(command);
const refused = (command) => send(command).then(() => "done", (error) => `${error.name} ${error.$metadata.httpStatusCode}`);
const receive = async (QueueUrl) => {
  const given = { QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ["All"], MessageSystemAttributeNames: ["All"] };
  return (await send(new ReceiveMessageCommand(given))).Messages ?? [];
};

const { QueueUrl } = await send(new CreateQueueCommand({ QueueName: "from-javascript", Attributes: { VisibilityTimeout: "60" } }));
const found = await send(new GetQueueUrlCommand({ QueueName: "from-javascript" }));

const MessageAttributes = {
  text: { DataType: "String", StringValue: "Grüße" },
  number: { DataType: "Number.float", StringValue: "1.5" },
  bytes: { DataType: "Binary", BinaryValue: new Uint8Array([0, 255]) },
};
await send(new SendMessageCommand({ QueueUrl, MessageBody: "one €", MessageAttributes }));
const [one] = await receive(QueueUrl);
const shorter = new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: one.ReceiptHandle, VisibilityTimeout: 0 });
await send(shorter);
const [again] = await receive(QueueUrl);
await send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again.ReceiptHandle }));

const Entries = [..."abc"].map((Id) => ({ Id, MessageBody: Id.repeat(1000) }));
const batch = await send(new SendMessageBatchCommand({ QueueUrl, Entries }));
const ten = await receive(QueueUrl);
const handles = ten.map(({ ReceiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle }));
const deleted = await send(new DeleteMessageBatchCommand({ QueueUrl, Entries: [...handles, { Id: "no", ReceiptHandle: "no" }] }));
const counted = await send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));

const fifo = { QueueName: "from-javascript.fifo", Attributes: { FifoQueue: "true", ContentBasedDeduplication: "true" } };
const ordered = (await send(new CreateQueueCommand(fifo))).QueueUrl;
for (const MessageBody of ["1", "2", "1"]) {
  await send(new SendMessageCommand({ QueueUrl: ordered, MessageBody, MessageGroupId: "g" }));
}

console.log(
  JSON.stringify({
    found: found.QueueUrl === QueueUrl,
    body: one.Body,
    attributes: [one.MessageAttributes.text.StringValue, Array.from(one.MessageAttributes.bytes.BinaryValue)],
    received: again.Attributes.ApproximateReceiveCount,
    sent: batch.Successful.map(({ Id }) => Id),
    batch: ten.map(({ Body }) => Body[0]),
    deleted: [deleted.Successful.length, deleted.Failed.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault])],
    left: [counted.Attributes.ApproximateNumberOfMessages, counted.Attributes.ApproximateNumberOfMessagesNotVisible],
    ordered: (await receive(ordered)).map(({ Body }) => Body),
    refused: {
      queue: await refused(new SendMessageCommand({ QueueUrl: QueueUrl + "-missing", MessageBody: "x" })),
      name: await refused(new GetQueueUrlCommand({ QueueName: "missing" })),
      handle: await refused(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: "no" })),
      visibility: await refused(shorter),
      again: await refused(new CreateQueueCommand({ QueueName: "from-javascript", Attributes: { VisibilityTimeout: "61" } })),
      ids: await refused(new SendMessageBatchCommand({ QueueUrl, Entries: [Entries[0], Entries[0]] })),
      none: await refused(new SendMessageBatchCommand({ QueueUrl, Entries: [] })),
      group: await refused(new SendMessageCommand({ QueueUrl: ordered, MessageBody: "x" })),
      body: await refused(new SendMessageCommand({ QueueUrl, MessageBody: "\u0001" })),
      count: await refused(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 11 })),
    },
  }),
);
