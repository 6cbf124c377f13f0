//! The static description of a service: what `contract-codegen` writes and everything else reads.
//!
//! A [`Service`] is a table of facts cut from the published model. It has no behaviour of its own. Shapes are statics that
//! refer to one another, so a table is walked by following references; the `const` builders keep the generated tables short.

use std::fmt;

/// One AWS service.
pub struct Service {
    /// Our name for it, as in the list of services: `lambda`, `logs`, `dynamodb`.
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
    /// Every protocol that the service speaks, the preferred one first.
    pub protocols: &'static [Protocol],
    /// A JSON or CBOR service that once spoke Query and still sends Query's error codes (`x-amzn-query-error`).
    pub query_compatible: bool,
    /// Sorted by name.
    pub operations: &'static [Operation],
    /// Every shape, sorted by name.
    pub shapes: &'static [&'static Shape],
}

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
    /// What SDKs put before the host name (`stream-`); empty when unused.
    pub host_prefix: &'static str,
    /// The input structure.
    pub input: Option<&'static Shape>,
    /// The element name of the input's XML root; empty when unused.
    pub input_root: &'static str,
    /// The output structure.
    pub output: Option<&'static Shape>,
    /// `resultWrapper` of the Query protocol; empty when unused.
    pub result_wrapper: &'static str,
    /// The modelled errors.
    pub errors: &'static [&'static Shape],
    /// Whether a trait method exists for it. All others answer 501.
    pub implemented: bool,
    /// Whether the model says that it needs no signature.
    pub unsigned: bool,
    /// Whether the model calls it deprecated: of two with the same binding the other is meant.
    pub deprecated: bool,
}

/// A named type of a model.
pub struct Shape {
    /// The model's name.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Model constraints on its value.
    pub constraints: Constraints,
    /// Whether its value must not reach a log.
    pub sensitive: bool,
    /// Element name when the shape itself names one (`locationName` on the shape); empty when unused.
    pub xml_name: &'static str,
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
    /// A list of a member; `true` when flattened.
    List(&'static Member, bool),
    /// A map: key, value; `true` when flattened.
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
    /// The member that is the whole HTTP body, by the model's name.
    pub payload: Option<&'static str>,
    /// A tagged union: exactly one member.
    pub union: bool,
    /// An event stream: its members are events.
    pub eventstream: bool,
    /// Set on error shapes.
    pub error: Option<ErrorTrait>,
}

/// How an error shape appears on the wire.
#[derive(Debug, Clone, Copy)]
pub struct ErrorTrait {
    /// The code that clients see: the shape's name, or the model's `error.code` in the XML protocols.
    pub code: &'static str,
    /// The code that a query-compatible service sends in `x-amzn-query-error`; empty when it is `code`.
    pub query_code: &'static str,
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
    pub shape: &'static Shape,
    /// Where it travels.
    pub location: Location,
    /// Its name there, when it differs from `name`; else equal to `name`.
    pub wire_name: &'static str,
    /// Its name in EC2's requests where that differs from `wire_name` (`queryName`); empty when unused.
    pub query_name: &'static str,
    /// Its name in XML and Query: `wire_name`, but in a JSON service that speaks Query besides.
    pub xml_name: &'static str,
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
    /// A body that is streamed by the member.
    pub streaming: bool,
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
    /// The operation of that name.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok().map(|index| &self.operations[index])
    }

    /// The shape of that name.
    #[must_use]
    pub fn shape(&self, name: &str) -> Option<&'static Shape> {
        self.shapes.binary_search_by(|shape| shape.name.cmp(name)).ok().map(|index| self.shapes[index])
    }

    /// Whether it speaks a protocol.
    #[must_use]
    pub fn speaks(&self, protocol: Protocol) -> bool {
        self.protocols.contains(&protocol)
    }
}

impl Structure {
    /// The member of that name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Builders for the generated tables.
impl Operation {
    /// An operation with its REST binding.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, uri: &'static str, status: u16) -> Self {
        Self {
            name,
            method,
            uri,
            status,
            host_prefix: "",
            input: None,
            input_root: "",
            output: None,
            result_wrapper: "",
            errors: &[],
            implemented: false,
            unsigned: false,
            deprecated: false,
        }
    }

    /// Sets the input and the element name of its XML root.
    #[must_use]
    pub const fn input(mut self, shape: &'static Shape, root: &'static str) -> Self {
        self.input = Some(shape);
        self.input_root = root;
        self
    }

    /// Sets the output and its `resultWrapper`.
    #[must_use]
    pub const fn output(mut self, shape: &'static Shape, wrapper: &'static str) -> Self {
        self.output = Some(shape);
        self.result_wrapper = wrapper;
        self
    }

    /// Sets the errors.
    #[must_use]
    pub const fn errors(mut self, errors: &'static [&'static Shape]) -> Self {
        self.errors = errors;
        self
    }

    /// Sets the host prefix.
    #[must_use]
    pub const fn host_prefix(mut self, prefix: &'static str) -> Self {
        self.host_prefix = prefix;
        self
    }

    /// Marks it as implemented.
    #[must_use]
    pub const fn implemented(mut self) -> Self {
        self.implemented = true;
        self
    }

    /// Marks it as deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Marks it as needing no signature.
    #[must_use]
    pub const fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
    }
}

/// Builders for the generated tables.
impl Shape {
    /// A shape without constraints.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, constraints: Constraints::NONE, sensitive: false, xml_name: "" }
    }

    /// Sets the smallest length or value.
    #[must_use]
    pub const fn min(mut self, min: f64) -> Self {
        self.constraints.min = Some(min);
        self
    }

    /// Sets the largest length or value.
    #[must_use]
    pub const fn max(mut self, max: f64) -> Self {
        self.constraints.max = Some(max);
        self
    }

    /// Sets the regular expression.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static str) -> Self {
        self.constraints.pattern = pattern;
        self
    }

    /// Marks its value as secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Sets the XML element name of the shape itself.
    #[must_use]
    pub const fn xml_name(mut self, name: &'static str) -> Self {
        self.xml_name = name;
        self
    }

    /// The structure, if it is one.
    #[must_use]
    pub const fn structure(&self) -> Option<&'static Structure> {
        match self.kind {
            Kind::Structure(structure) => Some(structure),
            _ => None,
        }
    }

    /// How it appears as an error, if it is one.
    #[must_use]
    pub const fn error(&self) -> Option<ErrorTrait> {
        match self.structure() {
            Some(structure) => structure.error,
            None => None,
        }
    }
}

/// Builders for the generated tables.
impl Structure {
    /// A plain structure.
    #[must_use]
    pub const fn new(members: &'static [Member]) -> Self {
        Self { members, payload: None, union: false, eventstream: false, error: None }
    }

    /// Names the member that is the body.
    #[must_use]
    pub const fn payload(mut self, name: &'static str) -> Self {
        self.payload = Some(name);
        self
    }

    /// Marks it as a tagged union.
    #[must_use]
    pub const fn union(mut self) -> Self {
        self.union = true;
        self
    }

    /// Marks it as an event stream.
    #[must_use]
    pub const fn eventstream(mut self) -> Self {
        self.eventstream = true;
        self
    }

    /// Makes it an error.
    #[must_use]
    pub const fn error(mut self, code: &'static str, status: u16, sender_fault: bool) -> Self {
        self.error = Some(ErrorTrait { code, query_code: "", status, sender_fault });
        self
    }

    /// Sets the code that query-compatible services send besides.
    #[must_use]
    pub const fn query_code(mut self, query_code: &'static str) -> Self {
        if let Some(error) = &mut self.error {
            error.query_code = query_code;
        }
        self
    }
}

/// Builders for the generated tables.
impl Member {
    /// A member that travels in the body under its own name.
    #[must_use]
    pub const fn new(name: &'static str, shape: &'static Shape) -> Self {
        Self {
            name,
            shape,
            location: Location::Body,
            wire_name: name,
            query_name: "",
            xml_name: name,
            required: false,
            timestamp_format: None,
            xml_attribute: false,
            flattened: false,
            xml_namespace: ("", ""),
            json_value: false,
            streaming: false,
            idempotency_token: false,
            event_payload: false,
            event_header: false,
        }
    }

    /// Sets its name on the wire.
    #[must_use]
    pub const fn named(mut self, wire_name: &'static str) -> Self {
        self.wire_name = wire_name;
        self.xml_name = wire_name;
        self
    }

    /// Sets its name in XML and Query.
    #[must_use]
    pub const fn xml_named(mut self, xml_name: &'static str) -> Self {
        self.xml_name = xml_name;
        self
    }

    /// Sets its name in EC2's requests.
    #[must_use]
    pub const fn query_named(mut self, query_name: &'static str) -> Self {
        self.query_name = query_name;
        self
    }

    /// Sets where it travels, and its name there.
    #[must_use]
    pub const fn at(mut self, location: Location, wire_name: &'static str) -> Self {
        self.location = location;
        self.named(wire_name)
    }

    /// Marks it as required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets its timestamp format.
    #[must_use]
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp_format = Some(format);
        self
    }

    /// Marks it as an XML attribute.
    #[must_use]
    pub const fn xml_attribute(mut self) -> Self {
        self.xml_attribute = true;
        self
    }

    /// Flattens the list or map.
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// Sets its XML name space.
    #[must_use]
    pub const fn xml_namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.xml_namespace = (prefix, uri);
        self
    }

    /// Marks it as JSON inside a header.
    #[must_use]
    pub const fn json_value(mut self) -> Self {
        self.json_value = true;
        self
    }

    /// Marks it as a streamed body.
    #[must_use]
    pub const fn streaming(mut self) -> Self {
        self.streaming = true;
        self
    }

    /// Marks it as an idempotency token.
    #[must_use]
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// Marks it as an event's payload.
    #[must_use]
    pub const fn event_payload(mut self) -> Self {
        self.event_payload = true;
        self
    }

    /// Marks it as an event's header.
    #[must_use]
    pub const fn event_header(mut self) -> Self {
        self.event_header = true;
        self
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Service({})", self.name)
    }
}

/// Prints the name alone: shapes refer to one another in circles.
impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shape({})", self.name)
    }
}
