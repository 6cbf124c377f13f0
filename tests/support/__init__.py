"""What the black-box tests share: a real server, accounts on it, functions in them.

Tests talk to the built binary through boto3, the AWS CLI and plain HTTP, never to its insides.
"""
