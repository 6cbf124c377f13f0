//! The static description of a service: what `contract-codegen` writes and everything else reads.
//!
//! A [`Service`] is a table of facts cut from the published model. It has no behaviour of its own.

/// One AWS service.
#[derive(Debug)]
pub struct Service {
    /// Our name for it, as in the list of services: `lambda`, `logs`, `dynamodb`. Also the IAM action prefix
    /// unless [`Service::iam_prefix`] differs.
    pub name: &'static str,
    /// The IAM action prefix, `lambda` in `lambda:InvokeFunction`.
    pub iam_prefix: &'static str,
    /// The name in a SigV4 credential scope.
    pub signing_name: &'static str,
    /// The first label of the AWS host name.
    pub endpoint_prefix: &'static str,
    /// The model's version, `2015-03-31`.
    pub api_version: &'static str,
    /// `AWSLambda`, `Logs_20140328`: what precedes the dot of `X-Amz-Target`; empty when unused.
    pub target_prefix: &'static str,
    /// The XML name space of answers; empty when unused.
    pub xml_namespace: &'static str,
    /// Every protocol that the model names, the preferred one first.
    pub protocols: &'static [Protocol],
    /// Sorted by name.
    pub operations: &'static [Operation],
    /// Indexed by [`ShapeId`].
    pub shapes: &'static [Shape],
}

/// An index into [`Service::shapes`].
pub type ShapeId = u32;

/// A wire protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// `rest-json`
    RestJson,
    /// `rest-xml`
    RestXml,
    /// `json` with version 1.0
    AwsJson10,
    /// `json` with version 1.1
    AwsJson11,
    /// `query`
    AwsQuery,
    /// `ec2`
    Ec2Query,
    /// `smithy-rpc-v2-cbor`
    RpcV2Cbor,
}

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// The model's name, `CreateFunction`.
    pub name: &'static str,
    /// HTTP method for REST protocols.
    pub method: &'static str,
    /// Path template for REST protocols, `/2015-03-31/functions/{FunctionName}/code`; a `{Key+}` label is greedy; a query part
    /// (`?list-type=2`) must match too.
    pub uri: &'static str,
    /// The status of a successful answer.
    pub status: u16,
    /// The input structure.
    pub input: Option<ShapeId>,
    /// The output structure.
    pub output: Option<ShapeId>,
    /// `resultWrapper` of the Query protocol; empty when unused.
    pub result_wrapper: &'static str,
    /// The modelled errors.
    pub errors: &'static [ShapeId],
    /// Whether a trait method exists for it. All others answer 501.
    pub implemented: bool,
    /// Whether the model says that it needs no signature.
    pub unsigned: bool,
}

/// A named type of a model.
#[derive(Debug)]
pub struct Shape {
    /// The model's name.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Model constraints on its value.
    pub constraints: Constraints,
}

/// What a shape is.
#[derive(Debug)]
pub enum Kind {
    /// `true` or `false`
    Boolean,
    /// 32-bit integer
    Integer,
    /// 64-bit integer
    Long,
    /// `float`
    Float,
    /// `double`
    Double,
    /// Text; the enum's values when it is one.
    String(&'static [&'static str]),
    /// Bytes; `true` when streamed.
    Blob(bool),
    /// A point in time, in the format the shape names.
    Timestamp(Option<TimestampFormat>),
    /// A list.
    List(&'static Member),
    /// A flattened list.
    FlatList(&'static Member),
    /// A map: key, value, flattened.
    Map(&'static Member, &'static Member, bool),
    /// A structure.
    Structure(&'static Structure),
    /// Free JSON (`document: true`).
    Document,
}

/// The members of a structure and what the model says of it.
#[derive(Debug)]
pub struct Structure {
    /// In the model's order.
    pub members: &'static [Member],
    /// The member that is the whole HTTP body, by index.
    pub payload: Option<u16>,
    /// A tagged union: exactly one member.
    pub union: bool,
    /// An event stream: its members are events.
    pub eventstream: bool,
    /// Set on error shapes.
    pub error: Option<ErrorTrait>,
    /// Element name of the XML root when the operation names one (`locationName` of the input).
    pub xml_name: &'static str,
}

/// How an error shape appears on the wire.
#[derive(Debug, Clone, Copy)]
pub struct ErrorTrait {
    /// The code that clients see: the model's `error.code`, or the shape's name.
    pub code: &'static str,
    /// HTTP status.
    pub status: u16,
    /// Whether the caller is at fault.
    pub sender_fault: bool,
}

/// A member of a structure, list or map.
#[derive(Debug)]
pub struct Member {
    /// The model's name (`member`, `key`, `value` inside lists and maps).
    pub name: &'static str,
    /// Its type.
    pub shape: ShapeId,
    /// Where it travels.
    pub location: Location,
    /// Its name there, when it differs from `name`; else equal to `name`.
    pub wire_name: &'static str,
    /// Whether the model requires it.
    pub required: bool,
    /// `timestampFormat` on the member.
    pub timestamp_format: Option<TimestampFormat>,
    /// An XML attribute rather than an element.
    pub xml_attribute: bool,
    /// A flattened list or map by the member.
    pub flattened: bool,
    /// XML name space of the member: prefix and URI; empty when unused.
    pub xml_namespace: (&'static str, &'static str),
    /// A header value that carries JSON in base64 (`jsonvalue: true`).
    pub json_value: bool,
    /// Client-generated when absent.
    pub idempotency_token: bool,
    /// `eventpayload: true`
    pub event_payload: bool,
    /// `eventheader: true`
    pub event_header: bool,
}

/// Where a member travels in HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// A path label.
    Uri,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// All headers with a prefix.
    Headers,
    /// The status code.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2015-01-01T00:00:00.000Z`
    Iso8601,
    /// `Thu, 01 Jan 2015 00:00:00 GMT`
    Rfc822,
    /// Seconds since 1970, with decimals.
    UnixTimestamp,
}

/// Model constraints. Absent ones are `None` and empty.
#[derive(Debug)]
pub struct Constraints {
    /// Smallest length or value.
    pub min: Option<f64>,
    /// Largest length or value.
    pub max: Option<f64>,
    /// A Java regular expression; empty when absent.
    pub pattern: &'static str,
}

impl Constraints {
    /// No constraint.
    pub const NONE: Constraints = Constraints { min: None, max: None, pattern: "" };
}

impl Service {
    /// The shape behind an id.
    #[must_use]
    pub fn shape(&self, id: ShapeId) -> &'static Shape {
        &self.shapes[id as usize]
    }

    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok().map(|index| &self.operations[index])
    }
}

impl Shape {
    /// The structure, if it is one.
    #[must_use]
    pub fn structure(&self) -> Option<&'static Structure> {
        match self.kind {
            Kind::Structure(structure) => Some(structure),
            _ => None,
        }
    }
}
