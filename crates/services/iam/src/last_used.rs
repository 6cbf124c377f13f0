//! When an access key was last used. The authorizer notes it.

use crate::answer::time;
use crate::service::IamService;
use crate::texts::no_such_entity;
use api::iam::{AccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse};
use contract::Error;
use identity::keys::{self, ACCESS_KEYS, KEY_USES};
use platform::Context;

impl IamService {
    pub(crate) async fn get_access_key_last_used(
        &self,
        ctx: &Context,
        input: GetAccessKeyLastUsedRequest,
    ) -> Result<GetAccessKeyLastUsedResponse, Error> {
        let (id, row) = (&input.access_key_id, keys::access_key(&input.access_key_id));
        let key = self.store().get(&ACCESS_KEYS, &row).await.map_err(Error::internal)?;
        let key = key.filter(|key| key.account == ctx.account.as_str());
        let key = key.ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))?;
        let used = self.store().get(&KEY_USES, &row).await.map_err(Error::internal)?;
        let never = || AccessKeyLastUsed { service_name: "N/A".into(), region: "N/A".into(), last_used_date: None };
        Ok(GetAccessKeyLastUsedResponse {
            user_name: key.user,
            access_key_last_used: Some(used.map_or_else(never, |used| AccessKeyLastUsed {
                last_used_date: Some(time(used.at_ms)),
                service_name: used.service,
                region: used.region,
            })),
        })
    }
}
