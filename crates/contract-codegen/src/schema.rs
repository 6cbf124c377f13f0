//! `schema.rs`: the static tables.

use crate::Entry;
use crate::model::{Metadata, Model, Operation, Reference, Shape};
use crate::names;
use anyhow::{Context, Result, bail};
use std::fmt::Write;

pub(crate) fn write(entry: &Entry, model: &Model) -> Result<String> {
    let mut out = String::from(
        "#![allow(unused_imports, non_upper_case_globals, reason = \"one header for all models; shapes keep the model's names\")]\n\n\
         use contract::schema::{Kind, Location, Member, Operation, Protocol, Service, Shape, Structure, TimestampFormat};\n\n",
    );
    write_service(&mut out, entry, model)?;
    for (name, shape) in &model.shapes {
        writeln!(
            out,
            "pub(super) static {}: Shape = {};\n",
            names::static_name(name),
            shape_expr(model, name, shape)?
        )?;
    }
    Ok(out)
}

fn write_service(out: &mut String, entry: &Entry, model: &Model) -> Result<()> {
    let metadata = &model.metadata;
    let signing = metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix);
    let protocols: Vec<String> =
        metadata.protocols.iter().map(|name| protocol(metadata, name)).collect::<Result<_>>()?;
    let operations: Vec<String> =
        model.operations.iter().map(|(name, operation)| operation_expr(entry, name, operation)).collect();
    let shapes: Vec<String> = model.shapes.keys().map(|name| format!("&{}", names::static_name(name))).collect();
    writeln!(
        out,
        "/// The model of `{name}`.\npub static SERVICE: Service = Service {{ name: {name:?}, iam_prefix: {:?}, signing_name: {signing:?}, endpoint_prefix: {:?}, \
         api_version: {:?}, target_prefix: {:?}, xml_namespace: {:?}, protocols: &[{}], query_compatible: {}, \
         operations: OPERATIONS, shapes: SHAPES }};\n",
        entry.iam_prefix.as_ref().unwrap_or(signing),
        metadata.endpoint_prefix,
        metadata.api_version,
        metadata.target_prefix,
        metadata.xml_namespace,
        protocols.join(", "),
        metadata.aws_query_compatible.is_some(),
        name = entry.name,
    )?;
    writeln!(
        out,
        "static OPERATIONS: &[Operation] = &[{}];\n\nstatic SHAPES: &[&Shape] = &[{}];\n",
        operations.join(","),
        shapes.join(",")
    )?;
    Ok(())
}

fn protocol(metadata: &Metadata, name: &str) -> Result<String> {
    let variant = match (name, metadata.json_version.as_deref()) {
        ("rest-json", _) => "RestJson",
        ("rest-xml", _) => "RestXml",
        ("json", Some("1.0")) => "AwsJson10",
        ("json", _) => "AwsJson11",
        ("query", _) => "AwsQuery",
        ("ec2", _) => "Ec2Query",
        ("smithy-rpc-v2-cbor", _) => "RpcV2Cbor",
        (other, _) => bail!("unknown protocol {other}"),
    };
    Ok(format!("Protocol::{variant}"))
}

fn operation_expr(entry: &Entry, name: &str, operation: &Operation) -> String {
    let http = &operation.http;
    let mut expr = format!(
        "Operation::new({name:?}, {:?}, {:?}, {})",
        http.method,
        http.request_uri,
        http.response_code.unwrap_or(200)
    );
    if let Some(input) = &operation.input {
        expr += &format!(".input(&{}, {:?})", names::static_name(&input.shape), input.location_name);
    }
    if let Some(output) = &operation.output {
        expr += &format!(".output(&{}, {:?})", names::static_name(&output.shape), output.result_wrapper);
    }
    if !operation.errors.is_empty() {
        let errors: Vec<String> =
            operation.errors.iter().map(|name| format!("&{}", names::static_name(name))).collect();
        expr += &format!(".errors(&[{}])", errors.join(", "));
    }
    if let Some(endpoint) = operation.endpoint.as_ref().filter(|endpoint| !endpoint.host_prefix.is_empty()) {
        expr += &format!(".host_prefix({:?})", endpoint.host_prefix);
    }
    if operation.deprecated {
        expr += ".deprecated()";
    }
    if operation.authtype == "none" {
        expr += ".unsigned()";
    }
    if entry.implemented.iter().any(|implemented| implemented == name) {
        expr += ".implemented()";
    }
    expr
}

fn shape_expr(model: &Model, name: &str, shape: &Shape) -> Result<String> {
    let mut expr =
        format!("Shape::new({name:?}, {})", kind(model, name, shape).with_context(|| format!("shape {name}"))?);
    for (bound, value) in [("min", shape.min), ("max", shape.max)] {
        if let Some(value) = value {
            expr += &format!(".{bound}({value:?})");
        }
    }
    if !shape.pattern.is_empty() {
        expr += &format!(".pattern({:?})", shape.pattern);
    }
    if shape.sensitive {
        expr += ".sensitive()";
    }
    if !shape.location_name.is_empty() {
        expr += &format!(".xml_name({:?})", shape.location_name);
    }
    Ok(expr)
}

fn kind(model: &Model, name: &str, shape: &Shape) -> Result<String> {
    let part = |name: &str, part: &Option<Reference>| -> Result<String> {
        Ok(format!("&{}", member(model, name, part.as_ref().with_context(|| format!("no {name}"))?, false)?))
    };
    let kind = match shape.kind.as_str() {
        _ if shape.document => "Document".to_owned(),
        "boolean" => "Boolean".to_owned(),
        "integer" | "short" | "byte" => "Integer".to_owned(),
        "long" => "Long".to_owned(),
        "float" => "Float".to_owned(),
        "double" => "Double".to_owned(),
        "string" | "character" => format!("String(&{:?})", shape.values),
        "blob" => format!("Blob({})", shape.streaming),
        "timestamp" => match &shape.timestamp_format {
            Some(format) => format!("Timestamp(Some({}))", timestamp_format(format)?),
            None => "Timestamp(None)".to_owned(),
        },
        "list" => format!("List({}, {})", part("member", &shape.member)?, shape.flattened),
        "map" => format!("Map({}, {}, {})", part("key", &shape.key)?, part("value", &shape.value)?, shape.flattened),
        "structure" => format!("Structure(&{})", structure(model, name, shape)?),
        other => bail!("unknown type {other}"),
    };
    Ok(format!("Kind::{kind}"))
}

fn structure(model: &Model, name: &str, shape: &Shape) -> Result<String> {
    let members: Vec<String> = shape
        .members
        .0
        .iter()
        .map(|(name, reference)| member(model, name, reference, shape.required.contains(name)))
        .collect::<Result<_>>()?;
    let mut expr = format!("Structure::new(&[{}])", members.join(", "));
    if let Some(payload) = &shape.payload {
        expr += &format!(".payload({payload:?})");
    }
    if shape.union {
        expr += ".union()";
    }
    if shape.eventstream {
        expr += ".eventstream()";
    }
    if shape.exception {
        expr += &error(&model.metadata, name, shape);
    }
    Ok(expr)
}

/// The JSON protocols name errors by their shape, the XML ones by `error.code`, and so does the header of a service that once spoke
/// Query.
fn error(metadata: &Metadata, name: &str, shape: &Shape) -> String {
    let json =
        metadata.protocols.first().is_some_and(|protocol| protocol.contains("json") || protocol.contains("cbor"));
    let xml_code = shape.error.code.as_deref();
    let code = xml_code.filter(|_| !json).unwrap_or(name);
    let status = shape.error.http_status_code.unwrap_or(if shape.fault { 500 } else { 400 });
    let sender = shape.error.sender_fault.unwrap_or(!shape.fault && status < 500);
    let once_query =
        xml_code.filter(|once| metadata.aws_query_compatible.is_some() && *once != code).unwrap_or_default();
    let query = if shape.error.query_code.is_empty() { once_query } else { &shape.error.query_code };
    let query = if query.is_empty() { String::new() } else { format!(".query_code({query:?})") };
    format!(".error({code:?}, {status}, {sender}){query}")
}

/// What the shape says of its name and name space holds unless the member says otherwise.
fn member(model: &Model, name: &str, reference: &Reference, required: bool) -> Result<String> {
    let shape = model.shape(&reference.shape);
    let own = Some(shape.location_name.as_str()).filter(|name| !name.is_empty());
    let wire = reference.location_name.as_deref().or(own).unwrap_or(name);
    let mut expr = format!("Member::new({name:?}, &{})", names::static_name(&reference.shape));
    match &reference.location {
        Some(place) => expr += &format!(".at(Location::{}, {wire:?})", location(place)?),
        None if wire != name => expr += &format!(".named({wire:?})"),
        None => {}
    }
    if !reference.query_name.is_empty() {
        expr += &format!(".query_named({:?})", reference.query_name);
    }
    if !reference.xml_name.is_empty() {
        expr += &format!(".xml_named({:?})", reference.xml_name);
    }
    if let Some(format) = &reference.timestamp_format {
        expr += &format!(".timestamp({})", timestamp_format(format)?);
    }
    let namespace =
        if reference.xml_namespace.uri.is_empty() { &shape.xml_namespace } else { &reference.xml_namespace };
    if !namespace.uri.is_empty() {
        expr += &format!(".xml_namespace({:?}, {:?})", namespace.prefix, namespace.uri);
    }
    let flags = [
        (required, "required"),
        (reference.xml_attribute, "xml_attribute"),
        (reference.flattened, "flattened"),
        (reference.jsonvalue, "json_value"),
        (reference.streaming, "streaming"),
        (reference.idempotency_token, "idempotency_token"),
        (reference.eventpayload, "event_payload"),
        (reference.eventheader, "event_header"),
    ];
    expr.extend(flags.iter().filter(|(set, _)| *set).map(|(_, name)| format!(".{name}()")));
    Ok(expr)
}

fn location(place: &str) -> Result<&'static str> {
    Ok(match place {
        "uri" => "Uri",
        "querystring" => "Query",
        "header" => "Header",
        "headers" => "Headers",
        "statusCode" => "StatusCode",
        other => bail!("unknown location {other}"),
    })
}

fn timestamp_format(format: &str) -> Result<&'static str> {
    Ok(match format {
        "iso8601" => "TimestampFormat::Iso8601",
        "rfc822" => "TimestampFormat::Rfc822",
        "unixTimestamp" => "TimestampFormat::UnixTimestamp",
        other => bail!("unknown timestamp format {other}"),
    })
}
