//! Keys that AWS makes of itself: `alias/aws/ssm` and its kin, at their first use.

use crate::core::{Core, KeyPlace};
use crate::error::from_transaction;
use crate::keys;
use crate::limits::{DAY_MS, ROTATION_DAYS_DEFAULT};
use crate::material;
use crate::records::{Alias, KeyRecord, Origin, Rotation, State};
use crate::spec::{Spec, Usage};
use contract::Error;
use serde_json::json;
use std::collections::BTreeMap;
use store::key;

/// Services with a key of their own, and what it protects.
const SERVICES: &[(&str, &str)] = &[
    ("acm", "ACM private keys"),
    ("backup", "Backup data"),
    ("dynamodb", "DynamoDB data"),
    ("ebs", "EBS volumes"),
    ("elasticfilesystem", "EFS filesystems"),
    ("es", "Elasticsearch data"),
    ("events", "EventBridge data"),
    ("kinesis", "Kinesis data"),
    ("lambda", "Lambda functions"),
    ("logs", "CloudWatch Logs"),
    ("rds", "RDS database volumes"),
    ("redshift", "Redshift clusters"),
    ("s3", "S3 objects"),
    ("secretsmanager", "Secrets Manager data"),
    ("sns", "SNS data"),
    ("sqs", "SQS messages"),
    ("ssm", "SSM parameters"),
    ("xray", "X-Ray data"),
];

impl Core {
    /// The key behind an alias of AWS's, made if it is not there; `None` for other aliases.
    pub(crate) async fn managed_key(
        &self,
        account: &str,
        region: &str,
        alias: &str,
    ) -> Result<Option<KeyRecord>, Error> {
        let Some(service) = alias.strip_prefix("alias/aws/") else { return Ok(None) };
        let Some((service, protects)) = SERVICES.iter().find(|(name, _)| *name == service) else { return Ok(None) };
        let now_ms = self.clock.now_ms();
        let record = &KeyRecord {
            account: account.to_owned(),
            region: region.to_owned(),
            id: self.ids.uuid(),
            created_ms: now_ms,
            description: format!("Default key that protects my {protects} when no other key is defined"),
            spec: Spec::Symmetric,
            usage: Usage::Encrypt,
            origin: Origin::Kms,
            state: State::Enabled,
            managed: true,
            policy: policy(account, region, service),
            tags: BTreeMap::new(),
            deletion_ms: None,
            deletion_days: None,
            rotation: Some(Rotation {
                period_days: ROTATION_DAYS_DEFAULT,
                next_ms: now_ms + i64::from(ROTATION_DAYS_DEFAULT) * DAY_MS,
            }),
            public_key: None,
            imported: None,
        };
        let owner = &keys::owner(account, region, &record.id);
        let secret = material::generate(&*self.ids, Spec::Symmetric).await?;
        let sealed = &self.sealed(owner, &secret, now_ms);
        let outcome = self.store.transact("kms.managed", |tx| async move {
            let row = keys::alias(account, region, alias);
            if let Some(other) = tx.get(&keys::ALIASES, &row).await? {
                return Ok(Some(other.key));
            }
            let made = Alias { key: record.id.clone(), created_ms: now_ms, updated_ms: now_ms };
            tx.put(&keys::ALIASES, &row, &made)?;
            tx.put(&keys::KEYS, &keys::key(account, region, &record.id), record)?;
            tx.put(&keys::MATERIALS, &owner.clone().join(&key![0u64]), sealed)?;
            Ok(None)
        });
        match outcome.await.map_err(from_transaction)? {
            None => Ok(Some(record.clone())),
            Some(id) => self.key_at(&KeyPlace { account: account.to_owned(), region: region.to_owned(), id }).await,
        }
    }
}

/// The service may use the key for whoever may use the service; the account may look at it.
fn policy(account: &str, region: &str, service: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-1"),
        "Statement": [
            {
                "Sid": format!("Allow access through {service} for all principals in the account that are authorized to use it"),
                "Effect": "Allow",
                "Principal": {"AWS": "*"},
                "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey"],
                "Resource": "*",
                "Condition": {
                    "StringEquals": {
                        "kms:CallerAccount": account,
                        "kms:ViaService": format!("{service}.{region}.amazonaws.com"),
                    }
                }
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
                "Resource": "*",
            }
        ]
    })
    .to_string()
}
