//! Names and ARNs of buses and rules.

use crate::error;
use contract::Error;
use platform::{Arn, Context};

pub(crate) const DEFAULT: &str = "default";

/// A bus, wherever it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct BusName {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) name: String,
}

impl BusName {
    /// The bus that a request means by a name, an ARN or nothing.
    pub(crate) fn of(ctx: &Context, given: Option<&str>) -> Self {
        let own = |name: &str| Self {
            account: ctx.account.to_string(),
            region: ctx.region.to_string(),
            name: name.to_owned(),
        };
        let given = given.unwrap_or(DEFAULT);
        Self::from_arn(given).unwrap_or_else(|| own(given))
    }

    /// As [`BusName::of`], for operations that only reach buses of their own region.
    pub(crate) fn here(ctx: &Context, given: Option<&str>) -> Result<Self, Error> {
        let bus = Self::of(ctx, given);
        match bus.region == ctx.region.as_str() {
            true => Ok(bus),
            false => Err(error::invalid("Cross-region api call is not allowed.")),
        }
    }

    pub(crate) fn from_arn(arn: &str) -> Option<Self> {
        let arn: Arn = arn.parse().ok().filter(|arn: &Arn| arn.service == "events")?;
        let name = arn.resource.strip_prefix("event-bus/")?.to_owned();
        Some(Self { account: arn.account, region: arn.region, name })
    }

    pub(crate) fn arn(&self) -> String {
        Arn::new("events", &self.region, &self.account, format!("event-bus/{}", self.name)).to_string()
    }

    pub(crate) fn rule_arn(&self, rule: &str) -> String {
        let resource = match self.name.as_str() {
            DEFAULT => format!("rule/{rule}"),
            bus => format!("rule/{bus}/{rule}"),
        };
        Arn::new("events", &self.region, &self.account, resource).to_string()
    }
}

/// What an ARN that is tagged names.
pub(crate) enum Tagged {
    Bus(BusName),
    Rule(BusName, String),
}

impl Tagged {
    pub(crate) fn from_arn(text: &str) -> Result<Self, Error> {
        let invalid =
            || error::invalid(format!("Parameter {text} is not valid. Reason: Provided Arn is not in correct format."));
        if let Some(bus) = BusName::from_arn(text) {
            return Ok(Self::Bus(bus));
        }
        let arn: Arn = text.parse().map_err(|_| invalid())?;
        let rest = arn.resource.strip_prefix("rule/").ok_or_else(invalid)?;
        let (bus, rule) = rest.rsplit_once('/').unwrap_or((DEFAULT, rest));
        let bus = BusName { account: arn.account, region: arn.region, name: bus.to_owned() };
        Ok(Self::Rule(bus, rule.to_owned()))
    }
}

/// `arn:aws:events:us-east-1:123456789012:archive/x`
pub(crate) fn arn(ctx: &Context, resource: impl Into<String>) -> String {
    Arn::new("events", ctx.region.as_str(), ctx.account.as_str(), resource).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_of_rules_leave_out_the_default_bus() {
        let bus = |name: &str| BusName { account: "1".into(), region: "eu-west-1".into(), name: name.into() };
        assert_eq!(bus("default").rule_arn("r"), "arn:aws:events:eu-west-1:1:rule/r");
        assert_eq!(bus("b").rule_arn("r"), "arn:aws:events:eu-west-1:1:rule/b/r");
        for name in ["default", "b", "aws.partner/x/y"] {
            assert_eq!(BusName::from_arn(&bus(name).arn()), Some(bus(name)));
            let Ok(Tagged::Rule(found, rule)) = Tagged::from_arn(&bus(name).rule_arn("r")) else { panic!("{name}") };
            assert_eq!((found, rule), (bus(name), "r".to_owned()));
        }
        assert!(Tagged::from_arn("arn:aws:sqs:eu-west-1:1:q").is_err() && Tagged::from_arn("x").is_err());
    }
}
