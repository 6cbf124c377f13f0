"""Runs once a night: says for which night, and how often it was tried."""


def lambda_handler(event, context):
    print(f"cleaning up for {event['night']}, attempt {event['attempt']}")
    return {"cleaned": event["night"]}
