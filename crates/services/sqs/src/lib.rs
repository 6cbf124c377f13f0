//! SQS: queues of messages.
