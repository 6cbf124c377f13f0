//! Tags. Keys differ in more than case.

use crate::limits;
use crate::page::{Page, page};
use crate::service::IamService;
use crate::texts::{invalid_input, limit_exceeded};
use api::iam::Tag;
use contract::Error;
use identity::records::Role;

impl IamService {
    pub(crate) async fn role_tag(&self, account: &str, name: &str, given: Vec<Tag>) -> Result<(), Error> {
        let given = &checked(Some(given))?;
        self.change::<Role>("iam.tag_role", account, name, |role| {
            let tags = &mut role.held.tags;
            for (key, value) in given {
                tags.retain(|(known, _)| !known.eq_ignore_ascii_case(key));
                tags.push((key.clone(), value.clone()));
            }
            if tags.len() > limits::TAGS_MAX {
                return Err(limit_exceeded("The number of tags has reached the maximum limit."));
            }
            Ok(())
        })
        .await
    }

    pub(crate) async fn role_untag(&self, account: &str, name: &str, keys: &[String]) -> Result<(), Error> {
        self.change::<Role>("iam.untag_role", account, name, |role| {
            role.held.tags.retain(|(known, _)| !keys.iter().any(|key| known.eq_ignore_ascii_case(key)));
            Ok(())
        })
        .await
    }

    pub(crate) async fn role_tags(
        &self,
        account: &str,
        name: &str,
        marker: Option<&str>,
        max_items: Option<i32>,
    ) -> Result<Page<Tag>, Error> {
        let role: Role = self.found(account, name).await?;
        page(answered(&role.held.tags), |tag| tag.key.to_lowercase(), marker, max_items)
    }
}

/// Tags of a request, as records hold them.
pub(crate) fn checked(tags: Option<Vec<Tag>>) -> Result<Vec<(String, String)>, Error> {
    let tags = tags.unwrap_or_default();
    let mut keys: Vec<String> = tags.iter().map(|tag| tag.key.to_lowercase()).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(invalid_input("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
    }
    if tags.len() > limits::TAGS_MAX {
        return Err(limit_exceeded("The number of tags has reached the maximum limit."));
    }
    Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
}

/// Tags of a record, as answers hold them.
pub(crate) fn answered(tags: &[(String, String)]) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}
