//! Dead letters.

use crate::failure::Failure;
use crate::send::{Sender, Shot, queue_url};
use api::sqs;
use platform::Arn;

/// An attribute of a dead letter: name and text.
pub type TextAttribute<'a> = (&'a str, String);

/// What could not be delivered, for a dead letter queue.
#[derive(Debug, Clone, Copy)]
pub struct Letter<'a> {
    /// The queue.
    pub queue_arn: &'a str,
    /// What was to be delivered.
    pub body: &'a str,
    /// Why it was not.
    pub attributes: &'a [TextAttribute<'a>],
}

impl Sender {
    /// Puts a letter into its queue, for the rule or schedule of the shot.
    ///
    /// # Errors
    /// Why it did not get there.
    pub async fn bury(&self, shot: &Shot<'_>, letter: &Letter<'_>) -> Result<(), Failure> {
        let arn: Arn = letter
            .queue_arn
            .parse()
            .map_err(|_| Failure::lasting(crate::Code::InvalidParameter, format!("{} is no ARN", letter.queue_arn)))?;
        let attribute = |(name, text): &TextAttribute<'_>| {
            let value = sqs::MessageAttributeValue {
                data_type: "String".to_owned(),
                string_value: Some(text.clone()),
                ..Default::default()
            };
            ((*name).to_owned(), value)
        };
        let input = sqs::SendMessageRequest {
            queue_url: queue_url(&arn),
            message_body: letter.body.to_owned(),
            message_attributes: Some(letter.attributes.iter().map(attribute).collect()),
            ..Default::default()
        };
        let ctx = self.context(shot).await?;
        self.bus.call::<sqs::op::SendMessage>(ctx, input).await.map(drop).map_err(Failure::from)
    }
}
