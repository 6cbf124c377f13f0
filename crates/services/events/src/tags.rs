//! Tags of buses and rules.

use crate::core::Core;
use crate::error;
use crate::limits;
use crate::names::Tagged;
use api::events::Tag;
use contract::Error;
use std::collections::BTreeMap;

impl Core {
    /// The tags of a resource after a change of them.
    pub(crate) async fn tags_change(
        &self,
        arn: &str,
        change: impl Fn(&mut BTreeMap<String, String>),
    ) -> Result<(), Error> {
        let bounded = |tags: &mut BTreeMap<String, String>| {
            change(tags);
            match tags.len() > limits::TAGS_MAX {
                true => Err(error::invalid("The number of tags exceeds the maximum of 50.")),
                false => Ok(()),
            }
        };
        match Tagged::from_arn(arn)? {
            Tagged::Bus(bus) => self.bus_change(&bus, |record| bounded(&mut record.tags)).await.map(drop),
            Tagged::Rule(bus, rule) => self.rule_change(&bus, &rule, |record| bounded(&mut record.tags)).await,
        }
    }

    pub(crate) async fn tags_list(&self, arn: &str) -> Result<Vec<Tag>, Error> {
        let tags = match Tagged::from_arn(arn)? {
            Tagged::Bus(bus) => self.bus_record(&bus).await?.tags,
            Tagged::Rule(bus, rule) => self.rule_record(&bus, &rule).await?.tags,
        };
        Ok(tags.into_iter().map(|(key, value)| Tag { key, value }).collect())
    }
}
