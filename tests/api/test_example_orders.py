"""examples/orders, deployed by its own script with the AWS CLI: a topic, a queue, a function, dead letters and their way back."""

import pathlib
import subprocess

from support.server import host_environment
from support.wait import by_clock, eventually

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "orders"
KIND = '{"kind":{"DataType":"String","StringValue":"%s"}}'


def test_orders(own_account, own_freehold):
    account, sqs = own_account, own_account.client("sqs")
    environment = {**host_environment(), **account.environment()}
    deployed = subprocess.run(["bash", EXAMPLE / "deploy.sh"], env=environment, capture_output=True, text=True, timeout=120)
    assert deployed.returncode == 0, deployed.stderr
    topic = deployed.stdout.strip()
    assert topic == f"arn:aws:sns:us-east-1:{account.id}:orders"

    def publish(message, kind="order"):
        account.aws("sns", "publish", "--topic-arn", topic, "--message-attributes", KIND % kind, "--message", message)

    def log():
        try:
            events = account.logs.filter_log_events(logGroupName="/aws/lambda/orders")["events"]
        except account.logs.exceptions.ResourceNotFoundException:
            return ""
        return "\n".join(event["message"] for event in events)

    def waiting(queue):
        url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return [int(found[name]) for name in names]

    publish('{"id":"0","amount":1}', kind="refund")
    publish('{"id":"1","amount":10}')
    publish('{"id":"2"}')
    eventually(lambda: "order 1 taken: 10" in log(), "the good order")
    eventually(lambda: "order refused, attempt 1" in log(), "the bad order's first attempt")
    # The clock moves only when the good order is done with: what is being worked on must not become visible meanwhile.
    eventually(lambda: sum(waiting("orders")) == 1, "the good order is deleted")
    by_clock(own_freehold, 31, lambda: "order refused, attempt 2" in log(), "the bad order's second attempt")
    by_clock(own_freehold, 31, lambda: waiting("orders-dead")[0] == 1, "a dead letter")
    eventually(lambda: waiting("orders") == [0, 0], "it left its queue")
    change = ["lambda", "update-function-configuration", "--function-name", "orders", "--environment", "Variables={DEFAULT_AMOUNT=5}"]
    account.aws(*change)
    account.aws("lambda", "wait", "function-updated-v2", "--function-name", "orders")
    arn = f"arn:aws:sqs:us-east-1:{account.id}:orders-dead"
    assert sqs.start_message_move_task(SourceArn=arn)["TaskHandle"]
    eventually(lambda: "order 2 taken: 5" in log(), "the order that was moved back")
    eventually(lambda: waiting("orders-dead") == [0, 0] and waiting("orders") == [0, 0], "empty queues")
    assert log().count("order 1 taken") == 1 and "order 0" not in log()
