//! Permissions that no operation of an API stands for, to call a function's own web address, say, and those of which one call
//! needs many that are answered one by one.

use super::decide::{is_root_at_home, refuses_root};
use super::resolve::Need;
use super::{Enforcement, IamAuthorizer};
use contract::{Error, Service, Value};
use platform::Context;

/// A permission that is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// Whose resource it is.
    pub service: &'static Service,
    /// `lambda:InvokeFunctionUrl`
    pub action: &'a str,
    /// The resource's ARN.
    pub resource: &'a str,
    /// Condition keys that only this permission has.
    pub keys: &'a [(&'static str, &'a str)],
}

impl IamAuthorizer {
    /// Whether the caller may, by its own policies and the resource's, in the present mode.
    ///
    /// # Errors
    /// The refusal, or the store's failure.
    pub async fn may(&self, ctx: &Context, ask: Ask<'_>) -> Result<(), Error> {
        if self.options.enforcement == Enforcement::Off {
            return Ok(());
        }
        let keys = ask.keys.iter().map(|(key, value)| (*key, (*value).to_owned())).collect();
        let need = Need { keys, ..Need::new(ask.action, ask.resource) };
        if is_root_at_home(ctx, std::slice::from_ref(&need))
            && !refuses_root(self.resources_of(ask.service.name).as_deref())
        {
            return Ok(());
        }
        let input = Value::Struct(Vec::new());
        let asked = self.ask(ctx, ask.service, "", &input).await.map_err(Error::internal)?;
        self.check(&asked, &need).await
    }
}
