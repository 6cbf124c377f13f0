"""Functions whose calls say that they run, and end when the test lets them: no test of calls at the same time needs a sleep."""

from .account import BASIC_EXECUTION
from .functions import create_function, handler
from .telling import SIGNING

SECONDS = 60


class Held:
    """A function that holds on to each call with a true event; others return at once. Both answer how their environment was started."""

    def __init__(self, account, **settings):
        self.sqs = account.client("sqs")
        self.running, self.free = (self.sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("running", "free"))
        role = account.role("holder", policies=(BASIC_EXECUTION, "arn:aws:iam::aws:policy/AmazonSQSFullAccess"))
        body = (
            f"if event:\n    send({self.running!r}, 'running')\n    wait_for({self.free!r})\n"
            "return os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']"
        )
        self.function = create_function(account, handler(body, before=SIGNING), Role=role, Timeout=SECONDS, **settings)

    def wait_running(self, calls=1):
        """Until so many calls more run than before."""
        for _ in range(calls):
            messages = None
            while not messages:
                messages = self.sqs.receive_message(QueueUrl=self.running, WaitTimeSeconds=20).get("Messages")
            self.sqs.delete_message(QueueUrl=self.running, ReceiptHandle=messages[0]["ReceiptHandle"])

    def release(self, calls=1):
        """Lets so many calls end."""
        for _ in range(calls):
            self.sqs.send_message(QueueUrl=self.free, MessageBody="go")
