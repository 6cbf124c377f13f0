//! Inline policies of roles and users.

use crate::document::{check, encoded, size};
use crate::holds::Holds;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{limit_exceeded, no_such_entity};
use contract::Error;
use policy::Grammar;

impl IamService {
    pub(crate) async fn inline_put<E: Holds>(
        &self,
        account: &str,
        name: &str,
        policy: &str,
        document: &str,
    ) -> Result<(), Error> {
        check(document, Grammar::Inline)?;
        self.change::<E>("iam.put_inline_policy", account, name, |entity| {
            let inline = &mut entity.held_mut().inline;
            inline.insert(policy.to_owned(), document.to_owned());
            let total: usize = inline.values().map(|document| size(document)).sum();
            if total > E::INLINE_CHARACTERS_MAX {
                let max = E::INLINE_CHARACTERS_MAX;
                return Err(limit_exceeded(format!(
                    "Maximum policy size of {max} bytes exceeded for {} {name}",
                    E::NOUN
                )));
            }
            Ok(())
        })
        .await
    }

    /// The document, encoded for the answer.
    pub(crate) async fn inline_get<E: Holds>(&self, account: &str, name: &str, policy: &str) -> Result<String, Error> {
        let entity: E = self.found(account, name).await?;
        entity.held().inline.get(policy).map(|document| encoded(document)).ok_or_else(|| missing::<E>(policy))
    }

    pub(crate) async fn inline_delete<E: Holds>(&self, account: &str, name: &str, policy: &str) -> Result<(), Error> {
        self.change::<E>("iam.delete_inline_policy", account, name, |entity| {
            entity.held_mut().inline.remove(policy).map(drop).ok_or_else(|| missing::<E>(policy))
        })
        .await
    }

    pub(crate) async fn inline_list<E: Holds>(
        &self,
        account: &str,
        name: &str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<String>, Error> {
        let entity: E = self.found(account, name).await?;
        page(entity.held().inline.keys().cloned().collect(), String::clone, marker, max_items)
    }
}

fn missing<E: Holds>(policy: &str) -> Error {
    no_such_entity(format!("The {} policy with name {policy} cannot be found.", E::NOUN))
}
