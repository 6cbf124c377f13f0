"""Takes orders from a queue, in batches. An order that it cannot take goes back alone; the others of its batch are done."""
import json
import logging
import os

logger = logging.getLogger()
logger.setLevel(logging.INFO)

# What the shop charges when an order names no amount; without it such an order is refused.
DEFAULT_AMOUNT = os.environ.get("DEFAULT_AMOUNT")


def lambda_handler(event, context):
    failed = []
    for record in event["Records"]:
        try:
            take(json.loads(record["body"]))
        except Exception:
            logger.exception("order refused, attempt %s", record["attributes"]["ApproximateReceiveCount"])
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def take(order):
    amount = order.get("amount", DEFAULT_AMOUNT)
    if amount is None:
        raise ValueError(f"order {order['id']} has no amount")
    logger.info("order %s taken: %s", order["id"], amount)
