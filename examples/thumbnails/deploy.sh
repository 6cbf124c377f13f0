#!/usr/bin/env bash
# Makes a bucket, a function that it tells of uploads, and a second function that a rule tells of thumbnails.
# It speaks to whatever AWS_ENDPOINT_URL names; without it, to AWS itself.
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

account=$(aws sts get-caller-identity --query Account --output text)
region=${AWS_DEFAULT_REGION:-us-east-1}
runtime=${RUNTIME:-python3.12}
bucket=thumbnails-$account
trust='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}'

aws s3 mb "s3://$bucket" > /dev/null

# A function with a role of its own: what it logs, and what the document allows.
make() { # name, module, policy
  local role
  role=$(aws iam create-role --role-name "$1" --assume-role-policy-document "$trust" --query Role.Arn --output text)
  aws iam attach-role-policy --role-name "$1" --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
  aws iam put-role-policy --role-name "$1" --policy-name its-work --policy-document "$3"
  python3 -m zipfile -c "$folder/$1.zip" "$2.py" aws.py png.py
  aws lambda create-function --function-name "$1" --runtime "$runtime" --handler "$2.lambda_handler" --role "$role" \
    --timeout 30 --memory-size 512 --zip-file "fileb://$folder/$1.zip" --query FunctionArn --output text
  aws lambda wait function-active-v2 --function-name "$1"
}

maker=$(make thumbnails-make make_thumbnail '{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::'"$bucket"'/uploads/*"},
    {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::'"$bucket"'/thumbnails/*"},
    {"Effect": "Allow", "Action": "events:PutEvents", "Resource": "arn:aws:events:'"$region:$account"':event-bus/default"}
  ]
}')
keeper=$(make thumbnails-keep keep_metadata '{
  "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::'"$bucket"'/metadata/*"}]
}')

# The bucket, and nobody else, may call the first function; it does for pictures below uploads/.
aws lambda add-permission --function-name thumbnails-make --statement-id bucket --action lambda:InvokeFunction \
  --principal s3.amazonaws.com --source-arn "arn:aws:s3:::$bucket" --source-account "$account" > /dev/null
aws s3api put-bucket-notification-configuration --bucket "$bucket" --notification-configuration '{
  "LambdaFunctionConfigurations": [{
    "Id": "pictures",
    "LambdaFunctionArn": "'"$maker"'",
    "Events": ["s3:ObjectCreated:*"],
    "Filter": {"Key": {"FilterRules": [{"Name": "prefix", "Value": "uploads/"}, {"Name": "suffix", "Value": ".png"}]}}
  }]
}'

# A rule tells the second function of each thumbnail.
rule=$(aws events put-rule --name thumbnails --query RuleArn --output text \
  --event-pattern '{"source":["example.thumbnails"],"detail-type":["Thumbnail Made"]}')
aws lambda add-permission --function-name thumbnails-keep --statement-id rule --action lambda:InvokeFunction \
  --principal events.amazonaws.com --source-arn "$rule" > /dev/null
aws events put-targets --rule thumbnails --targets "Id=keeper,Arn=$keeper" > /dev/null

echo "$bucket"
