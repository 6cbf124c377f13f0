"""Called by S3 for each uploaded picture: writes its thumbnail, and says so on the event bus."""

import urllib.parse

import aws
import png

SIDE = 64


def lambda_handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        try:
            small, width, height = png.thumbnail(aws.get_object(bucket, key), SIDE)
        except png.NotAPicture as error:
            print(f"{key} is left as it is: {error}")
            continue
        target = "thumbnails/" + key.removeprefix("uploads/")
        aws.put_object(bucket, target, small, "image/png")
        detail = {"bucket": bucket, "picture": key, "thumbnail": target, "width": width, "height": height, "bytes": len(small)}
        aws.put_event("example.thumbnails", "Thumbnail Made", detail)
        print(f"{target}: {width} x {height}")
