#!/usr/bin/env bash
# Makes a topic, a queue behind it with a dead letter queue, and the function that takes orders from the queue.
# It speaks to whatever AWS_ENDPOINT_URL names; without it, to AWS itself.
set -euo pipefail
cd "$(dirname "$0")"
# Version 1 of the AWS CLI sends SQS's calls to AWS whatever AWS_ENDPOINT_URL says; it must be told on the command line.
sqs() { aws sqs ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} "$@"; }

account=$(aws sts get-caller-identity --query Account --output text)
region=${AWS_DEFAULT_REGION:-us-east-1}
queue_arn=arn:aws:sqs:$region:$account:orders
dead_arn=arn:aws:sqs:$region:$account:orders-dead
package=$(mktemp -d)/function.zip

topic_arn=$(aws sns create-topic --name orders --query TopicArn --output text)

# After two attempts a message is a dead letter. The topic, and nobody else, may send to the queue.
sqs create-queue --queue-name orders-dead > /dev/null
cat > "$package.json" <<END
{
  "VisibilityTimeout": "30",
  "RedrivePolicy": "{\"deadLetterTargetArn\":\"$dead_arn\",\"maxReceiveCount\":2}",
  "Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"sns.amazonaws.com\"},\"Action\":\"sqs:SendMessage\",\"Resource\":\"$queue_arn\",\"Condition\":{\"ArnEquals\":{\"aws:SourceArn\":\"$topic_arn\"}}}]}"
}
END
sqs create-queue --queue-name orders --attributes "file://$package.json" > /dev/null

# Only messages of kind "order", and only their text.
aws sns subscribe --topic-arn "$topic_arn" --protocol sqs --notification-endpoint "$queue_arn" \
  --attributes '{"RawMessageDelivery":"true","FilterPolicy":"{\"kind\":[\"order\"]}"}' > /dev/null

role_arn=$(aws iam create-role --role-name orders --query Role.Arn --output text --assume-role-policy-document \
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}')
aws iam attach-role-policy --role-name orders \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole

python3 -m zipfile -c "$package" lambda_function.py
aws lambda create-function --function-name orders --runtime python3.11 --handler lambda_function.lambda_handler \
  --role "$role_arn" --timeout 5 --zip-file "fileb://$package" > /dev/null
aws lambda wait function-active-v2 --function-name orders
aws lambda create-event-source-mapping --function-name orders --event-source-arn "$queue_arn" \
  --function-response-types ReportBatchItemFailures > /dev/null

echo "$topic_arn"
