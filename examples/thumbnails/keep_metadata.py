"""Called by a rule for each thumbnail that was made: keeps what is known of it beside it."""

import json

import aws


def lambda_handler(event, context):
    detail = event["detail"]
    key = detail["thumbnail"].replace("thumbnails/", "metadata/", 1) + ".json"
    aws.put_object(detail["bucket"], key, json.dumps(detail, indent=2).encode(), "application/json")
    print(f"{key} is kept")
