//! Calls of a mapping to its queue: over the bus, as the function's execution role.

use super::poller::Poller;
use super::process::Parcel;
use super::record::Mapping;
use crate::limits;
use crate::service::LambdaService;
use api::sqs::{self, op};
use contract::Error;
use platform::{AccountId, Arn, Context, Principal, Region, RequestId};

/// What keeps a mapping from working; shown as its last processing result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble(pub(crate) String);

impl Trouble {
    /// A refusal or fault of one call to the queue.
    pub(crate) fn of(action: &str, error: &Error) -> Self {
        if error.status == 403 {
            return Self(lacks_permission(action));
        }
        let text = error.message.clone().unwrap_or_else(|| error.to_string());
        Self(format!("Error occurred while {action}. SQS Error Code: {}. SQS Error Message: {text}", code(error)))
    }
}

pub(crate) fn lacks_permission(action: &str) -> String {
    format!("The provided execution role does not have permissions to call {action} on SQS")
}

/// The code as the service's older protocol has it.
fn code(error: &Error) -> &str {
    let older = error.shape.and_then(contract::Shape::error).map(|error| error.query_code);
    older.filter(|code| !code.is_empty()).unwrap_or(&error.code)
}

/// A call of Lambda itself in the mapping's place.
pub(crate) fn context(lambda: &LambdaService, mapping: &Mapping) -> Context {
    Context {
        principal: Principal::service("lambda.amazonaws.com"),
        account: AccountId::new(&mapping.account),
        region: Region::new(&mapping.region),
        request_id: RequestId::new(&lambda.ids.uuid()),
        endpoint: "".into(),
        source_ip: None,
        secure: false,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

/// The queue as the function's role sees it.
pub(crate) struct Client<'a> {
    lambda: &'a LambdaService,
    ctx: Context,
    url: String,
}

impl<'a> Client<'a> {
    pub(crate) fn new(lambda: &'a LambdaService, mapping: &Mapping, principal: Principal) -> Result<Self, Trouble> {
        let arn: Arn = mapping.source_arn.parse().map_err(|_| Trouble("the source is no ARN".to_owned()))?;
        Ok(Self { lambda, ctx: context(lambda, mapping).acting_as(principal), url: crate::deliver::queue_url(&arn) })
    }

    /// Waits for messages as long as said.
    pub(crate) async fn receive(
        &self,
        count: usize,
        wait_seconds: i32,
        visibility_seconds: Option<i32>,
    ) -> Result<Vec<sqs::Message>, Trouble> {
        let input = sqs::ReceiveMessageRequest {
            queue_url: self.url.clone(),
            message_system_attribute_names: Some(vec!["All".to_owned()]),
            message_attribute_names: Some(vec!["All".to_owned()]),
            max_number_of_messages: i32::try_from(count).ok(),
            visibility_timeout: visibility_seconds,
            wait_time_seconds: Some(wait_seconds),
            ..Default::default()
        };
        let answer = self.lambda.bus.call::<op::ReceiveMessage>(self.ctx.clone(), input).await;
        answer.map(|answer| answer.messages.unwrap_or_default()).map_err(|error| Trouble::of("ReceiveMessage", &error))
    }

    /// How long a received message stays invisible unless the receive says otherwise, seconds.
    pub(crate) async fn visibility(&self) -> Result<i64, Trouble> {
        let input = sqs::GetQueueAttributesRequest {
            queue_url: self.url.clone(),
            attribute_names: Some(vec!["VisibilityTimeout".to_owned()]),
        };
        let answer = self.lambda.bus.call::<op::GetQueueAttributes>(self.ctx.clone(), input).await;
        let attributes =
            answer.map_err(|error| Trouble::of("GetQueueAttributes", &error))?.attributes.unwrap_or_default();
        let found = attributes.into_iter().find(|(name, _)| name == "VisibilityTimeout");
        Ok(found.and_then(|(_, value)| value.parse().ok()).unwrap_or(limits::MAPPING_VISIBILITY_SECONDS))
    }

    /// Whether the role may do what a mapping does all the time; nothing is done.
    pub(crate) async fn check(&self) -> Result<(), Trouble> {
        let url = || self.url.clone();
        let receive = sqs::ReceiveMessageRequest { queue_url: url(), ..Default::default() };
        let may = self.lambda.bus.check::<op::ReceiveMessage>(&self.ctx, receive).await;
        may.map_err(|error| Trouble::of("ReceiveMessage", &error))?;
        let delete = sqs::DeleteMessageRequest { queue_url: url(), receipt_handle: "-".to_owned() };
        let may = self.lambda.bus.check::<op::DeleteMessage>(&self.ctx, delete).await;
        may.map_err(|error| Trouble::of("DeleteMessage", &error))
    }

    /// Deletes messages. A fault is met with further tries; what cannot be deleted comes back, and the function sees it again.
    pub(crate) async fn delete(&self, parcels: &[Parcel]) -> Result<(), Trouble> {
        let mut trouble = None;
        for chunk in parcels.chunks(limits::MAPPING_PLAIN_BATCH_MAX as usize) {
            trouble = self.delete_chunk(chunk).await.err().or(trouble);
        }
        trouble.map_or(Ok(()), Err)
    }

    async fn delete_chunk(&self, parcels: &[Parcel]) -> Result<(), Trouble> {
        let entry = |(index, parcel): (usize, &Parcel)| sqs::DeleteMessageBatchRequestEntry {
            id: index.to_string(),
            receipt_handle: parcel.handle.clone(),
        };
        let entries: Vec<_> = parcels.iter().enumerate().map(entry).collect();
        let mut tries = 0;
        loop {
            let input = sqs::DeleteMessageBatchRequest { queue_url: self.url.clone(), entries: entries.clone() };
            let error = match self.lambda.bus.call::<op::DeleteMessageBatch>(self.ctx.clone(), input).await {
                Ok(answer) => return refused(answer),
                Err(error) => error,
            };
            tries += 1;
            if error.status < 500 || tries >= limits::MAPPING_DELETE_TRIES {
                return Err(Trouble::of("DeleteMessage", &error));
            }
            self.lambda.sleep_ms(limits::MAPPING_DELETE_PAUSE_MS).await;
        }
    }
}

fn refused(answer: sqs::DeleteMessageBatchResult) -> Result<(), Trouble> {
    match answer.failed.into_iter().next() {
        Some(failed) => {
            let text = failed.message.unwrap_or_default();
            Err(Trouble(format!(
                "Error occurred while DeleteMessage. SQS Error Code: {}. SQS Error Message: {text}",
                failed.code
            )))
        }
        None => Ok(()),
    }
}

impl Poller {
    /// The role's principal, kept for a while: a session is a row in the store.
    pub(crate) async fn principal(&self, lambda: &LambdaService, role: &str) -> Result<Principal, Trouble> {
        let now_ms = lambda.now_ms();
        let mut identity = self.identity.lock().await;
        if let Some((known, principal, until_ms)) = &*identity
            && known == role
            && now_ms < *until_ms
        {
            return Ok(principal.clone());
        }
        let seconds = limits::MAPPING_SESSION_SECONDS;
        let name = self.mapping().function.clone();
        let session = lambda.roles.session(role, &name, seconds).await.map_err(Trouble)?;
        // Renewed at half its time.
        let until_ms = now_ms + i64::from(seconds) * 500;
        *identity = Some((role.to_owned(), session.principal.clone(), until_ms));
        Ok(session.principal)
    }
}
