//! Every bound of the service, with its unit.

/// Entries of a page of any list.
pub(crate) const PAGE: usize = 100;
/// Characters of a topic's name.
pub(crate) const NAME_CHARS_MAX: usize = 256;
/// Characters of a display name.
pub(crate) const DISPLAY_CHARS_MAX: usize = 100;
/// Characters of a subject.
pub(crate) const SUBJECT_CHARS_MAX: usize = 100;
/// Bytes of a message with its attributes, or of all messages of a batch, unless the topic's `MaximumMessageSize` says otherwise.
pub(crate) const MESSAGE_BYTES: usize = 256 * 1024;
/// What `MaximumMessageSize` may be.
pub(crate) const MESSAGE_BYTES_RANGE: std::ops::RangeInclusive<usize> = 1024..=1024 * 1024;
/// Subscriptions of a topic that takes more than [`MESSAGE_BYTES`].
pub(crate) const LARGE_SUBSCRIPTIONS_MAX: usize = 100;
/// Characters of the id of a batch's entry.
pub(crate) const ENTRY_ID_CHARS_MAX: usize = 80;
/// Entries of a batch.
pub(crate) const BATCH_ENTRIES_MAX: usize = 10;
/// Bytes of the messages that one call takes to a queue.
pub(crate) const BUNCH_BYTES_MAX: usize = 1024 * 1024;
/// Characters of a message group id and of a deduplication id.
pub(crate) const GROUP_CHARS_MAX: usize = 128;
/// Attributes that a raw message may take to a queue.
pub(crate) const RAW_ATTRIBUTES_MAX: usize = 10;
/// Bytes of an attribute's name.
pub(crate) const ATTRIBUTE_NAME_BYTES_MAX: usize = 256;
/// How long a FIFO topic knows a deduplication id, ms.
pub(crate) const DEDUPLICATION_MS: i64 = 5 * 60 * 1000;
/// Tags of a topic.
pub(crate) const TAGS_MAX: usize = 50;
/// Statements of a topic's policy.
pub(crate) const STATEMENTS_MAX: usize = 100;
/// Filter policies of a topic.
pub(crate) const FILTERS_MAX: usize = 200;
/// How long a subscription may be confirmed, ms.
pub(crate) const CONFIRMATION_MS: i64 = 2 * 24 * 3600 * 1000;
/// How long one attempt over HTTP may take, ms of real time.
pub(crate) const HTTP_ATTEMPT_MS: u64 = 15_000;
/// How long a mail may take to its relay, ms of real time.
pub(crate) const SMTP_MS: u64 = 30_000;
/// Bytes of an answer of a relay.
pub(crate) const SMTP_ANSWER_BYTES_MAX: usize = 16 * 1024;
/// Bytes of an HTTP endpoint's answer that the delivery log keeps.
pub(crate) const HTTP_ANSWER_BYTES_MAX: usize = 4096;
/// Pause before something is tried again that our own store refused, ms.
pub(crate) const OWN_FAULT_PAUSE_MS: i64 = 1_000;
/// Messages of an archive that a replay reads at a time; the largest of them fit in a commit, each a second time as JSON.
pub(crate) const REPLAY_PAGE: usize = 10;
/// Days that an archive may keep messages.
pub(crate) const ARCHIVE_DAYS: std::ops::RangeInclusive<i64> = 1..=365;
/// Rows that one commit of the sweeper deletes.
pub(crate) const SWEEP_ROWS: usize = 500;
/// Pause between runs of the sweeper, ms.
pub(crate) const SWEEP_MS: i64 = 60_000;
/// Messages of an account that the outbox page shows and the store keeps.
pub(crate) const MAIL_KEPT: usize = 1_000;
/// Mails after which an account's old ones are cleared away.
pub(crate) const MAIL_CLEAR_EVERY: u64 = 100;
/// Items handled at a time: most wait for another service.
pub(crate) const DELIVERIES: usize = 128;
/// How long a session of a feedback role lasts, s.
pub(crate) const FEEDBACK_SESSION_SECONDS: u32 = 900;
/// Bytes of a device's `CustomUserData`.
pub(crate) const USER_DATA_BYTES_MAX: usize = 2048;
/// Destination numbers of an SMS sandbox.
pub(crate) const SANDBOX_NUMBERS_MAX: usize = 10;
/// How long a data key of KMS is used, ms; AWS's own time.
pub(crate) const DATA_KEY_MS: i64 = 5 * 60 * 1000;
/// Locks that publishes to FIFO topics share, by message group.
pub(crate) const GROUP_LOCKS: usize = 256;
