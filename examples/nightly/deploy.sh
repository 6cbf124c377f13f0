#!/bin/sh
# Makes the function, its roles, its dead letter queue and its schedule.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Version 1 of the CLI overlooks AWS_ENDPOINT_URL when it speaks to SQS.
aws() {
  command aws ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} "$@"
}

trust() {
  printf '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"%s"},"Action":"sts:AssumeRole"}]}' "$1"
}

account=$(aws sts get-caller-identity --query Account --output text)
function_role=$(aws iam create-role --role-name nightly --assume-role-policy-document "$(trust lambda.amazonaws.com)" \
  --query Role.Arn --output text)
aws iam attach-role-policy --role-name nightly \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole

python3 -m zipfile -c "$folder/function.zip" lambda_function.py
function=$(aws lambda create-function --function-name nightly --runtime "${RUNTIME:-python3.11}" \
  --handler lambda_function.lambda_handler --role "$function_role" --zip-file "fileb://$folder/function.zip" \
  --query FunctionArn --output text)
aws lambda wait function-active-v2 --function-name nightly

queue_url=$(aws sqs create-queue --queue-name nightly-failed --query QueueUrl --output text)
queue=$(aws sqs get-queue-attributes --queue-url "$queue_url" --attribute-names QueueArn \
  --query Attributes.QueueArn --output text)

scheduler_role=$(aws iam create-role --role-name nightly-scheduler \
  --assume-role-policy-document "$(trust scheduler.amazonaws.com)" --query Role.Arn --output text)
aws iam put-role-policy --role-name nightly-scheduler --policy-name invoke --policy-document '{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "'"$function"'"},
    {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "'"$queue"'"}
  ]
}'

cat > "$folder/target.json" <<TARGET
{
  "Arn": "$function",
  "RoleArn": "$scheduler_role",
  "Input": "{\"night\": \"<aws.scheduler.scheduled-time>\", \"attempt\": <aws.scheduler.attempt-number>}",
  "RetryPolicy": {"MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 3600},
  "DeadLetterConfig": {"Arn": "$queue"}
}
TARGET
aws scheduler create-schedule --name nightly --schedule-expression 'cron(30 2 * * ? *)' \
  --schedule-expression-timezone Europe/Berlin --flexible-time-window Mode=OFF --target "file://$folder/target.json"
echo "nightly runs in account $account"
