"""The smallest useful function: greets, logs, and tells what it knows about its call."""
import logging
import os

logger = logging.getLogger()
logger.setLevel(logging.INFO)

greeting = os.environ.get("GREETING", "Hello")  # outside the handler: once per environment, not per event


def lambda_handler(event, context):
    name = event.get("name", "world")
    logger.info("greeting %s", name)
    return {
        "message": f"{greeting}, {name}!",
        "requestId": context.aws_request_id,
        "remainingMs": context.get_remaining_time_in_millis(),
    }
