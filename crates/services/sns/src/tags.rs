//! Tags of topics.

use crate::core::Core;
use crate::error::{invalid, no_resource};
use crate::limits;
use crate::names::TopicName;
use api::sns::{ListTagsForResourceResponse, Tag};
use contract::Error;

impl Core {
    pub(crate) async fn topic_tag(&self, topic: &TopicName, tags: &[Tag]) -> Result<(), Error> {
        check(tags)?;
        let change = |record: &mut crate::records::TopicRecord| {
            record.tags.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
            match record.tags.len() > limits::TAGS_MAX {
                true => Err(too_many()),
                false => Ok(()),
            }
        };
        self.topic_change(topic, no_resource, change).await
    }

    pub(crate) async fn topic_untag(&self, topic: &TopicName, names: &[String]) -> Result<(), Error> {
        let change = |record: &mut crate::records::TopicRecord| {
            record.tags.retain(|name, _| !names.contains(name));
            Ok(())
        };
        self.topic_change(topic, no_resource, change).await
    }

    pub(crate) async fn topic_tags(&self, topic: &TopicName) -> Result<ListTagsForResourceResponse, Error> {
        let topic = self.find(topic).await?.ok_or_else(no_resource)?;
        let tag = |(key, value): (&String, &String)| Tag { key: key.clone(), value: value.clone() };
        Ok(ListTagsForResourceResponse { tags: Some(topic.record.tags.iter().map(tag).collect()) })
    }
}

fn too_many() -> Error {
    api::sns::error::tag_limit_exceeded_exception("Could not complete request: tag quota of per resource exceeded")
}

/// Checks names and values of tags.
pub(crate) fn check(tags: &[Tag]) -> Result<(), Error> {
    if tags.len() > limits::TAGS_MAX {
        return Err(too_many());
    }
    let twice = |(at, tag): (usize, &Tag)| tags[..at].iter().any(|other| other.key == tag.key);
    if tags.iter().enumerate().any(twice) {
        return Err(invalid("Duplicated keys are not allowed."));
    }
    match tags.iter().any(|tag| tag.key.to_ascii_lowercase().starts_with("aws:")) {
        true => Err(invalid("Tag keys can't start with aws:")),
        false => Ok(()),
    }
}
