//! What a qualifier names, for what belongs to a function, a version or an alias: policies, provisioned concurrency and the like.

use crate::names::{Qualifier, Target};
use crate::record::{self, Alias, Configuration, Function, Version};
use crate::text;
use contract::Error;
use store::{Abort, Failure, Key, Tx};

/// A function, a version or an alias, as stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Subject {
    Function(Box<Function>),
    Version(u64, Box<Configuration>),
    Alias(String, Alias),
}

impl Subject {
    /// What the target names inside a transaction; `None` when it is not there.
    pub(crate) async fn find(tx: &Tx, key: &Key, qualifier: Option<&Qualifier>) -> Result<Option<Self>, Failure> {
        Ok(match qualifier {
            None | Some(Qualifier::Latest) => {
                tx.get(&record::FUNCTIONS, key).await?.map(|function| Subject::Function(Box::new(function)))
            }
            Some(Qualifier::Version(number)) => tx
                .get(&record::VERSIONS, &record::version(key, *number))
                .await?
                .map(|Version(version)| Subject::Version(*number, Box::new(version))),
            Some(Qualifier::Alias(name)) => tx
                .get(&record::ALIASES, &record::alias(key, name))
                .await?
                .map(|alias| Subject::Alias(name.clone(), alias)),
        })
    }

    /// As [`Subject::find`], with AWS's refusals: the function's ARN as asked, or the alias that cannot be found.
    pub(crate) async fn need(tx: &Tx, key: &Key, target: &Target) -> Result<Self, Abort<Error>> {
        let qualifier = target.qualifier();
        if tx.get(&record::FUNCTIONS, key).await?.is_none() {
            return Err(Abort::User(text::function_not_found(&target.arn_as_asked())));
        }
        let missing = || match &qualifier {
            Some(Qualifier::Alias(name)) if !name.contains('$') => text::cannot_find_alias(&target.arn_as_asked()),
            _ => text::function_not_found(&target.arn_as_asked()),
        };
        Self::find(tx, key, qualifier.as_ref()).await?.ok_or_else(|| Abort::User(missing()))
    }

    pub(crate) fn revision(&self) -> &str {
        match self {
            Subject::Function(function) => &function.latest.revision_id,
            Subject::Version(_, version) => &version.revision_id,
            Subject::Alias(_, alias) => &alias.revision_id,
        }
    }

    /// Stores it with a new revision.
    pub(crate) fn touch(self, tx: &Tx, key: &Key, revision: &str) -> Result<(), Failure> {
        match self {
            Subject::Function(mut function) => {
                revision.clone_into(&mut function.latest.revision_id);
                tx.put(&record::FUNCTIONS, key, &function)
            }
            Subject::Version(number, mut version) => {
                revision.clone_into(&mut version.revision_id);
                tx.put(&record::VERSIONS, &record::version(key, number), &Version(*version))
            }
            Subject::Alias(name, mut alias) => {
                revision.clone_into(&mut alias.revision_id);
                tx.put(&record::ALIASES, &record::alias(key, &name), &alias)
            }
        }
    }
}
