//! Website hosting: a bucket as pages, with index and error documents, redirects and routing rules.
//!
//! What a visitor may see the bucket's policy decides: every page is read over the bus by nobody in particular.

use crate::core::Core;
use crate::{config, error, keys};
use api::s3::{self as shape, GetObjectOutput, GetObjectRequest, RoutingRule, WebsiteConfiguration};
use contract::{ByteStream, Error};
use platform::{Context, Principal};

/// An answer to a visitor.
#[derive(Debug, Default)]
pub(crate) struct WebAnswer {
    /// The status.
    pub(crate) status: u16,
    /// Headers, names in lower case.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The body.
    pub(crate) body: ByteStream,
}

impl Core {
    /// Answers a visitor of a bucket's pages. `path` is decoded.
    pub(crate) async fn web(&self, ctx: &Context, bucket: &str, path: &str, condition: Option<String>) -> WebAnswer {
        match self.web_or_error(ctx, bucket, path, condition).await {
            Ok(answer) => answer,
            Err(error) => error_page(&error, None, ctx.request_id.as_str()),
        }
    }

    async fn web_or_error(
        &self,
        ctx: &Context,
        bucket: &str,
        path: &str,
        condition: Option<String>,
    ) -> Result<WebAnswer, Error> {
        let found = self.store.get(&keys::BUCKETS, &keys::bucket(bucket)).await.map_err(error::from_read)?;
        let found = found.ok_or_else(|| error::no_bucket(bucket))?;
        let site = config::get::<WebsiteConfiguration>(&found, "website")?.ok_or_else(|| {
            error::no_config(
                "NoSuchWebsiteConfiguration",
                "The specified bucket does not have a website configuration",
                bucket,
            )
        })?;
        let key = path.strip_prefix('/').unwrap_or(path);
        if let Some(all) = &site.redirect_all_requests_to {
            let protocol = all.protocol.as_deref().unwrap_or("http");
            return Ok(moved(301, format!("{protocol}://{}/{key}", all.host_name)));
        }
        let rules = site.routing_rules.as_deref().unwrap_or_default();
        if let Some(answer) = route(rules, ctx, key, None) {
            return Ok(answer);
        }
        let index = site.index_document.as_ref().map_or("index.html", |index| index.suffix.as_str());
        let wanted = if key.is_empty() || key.ends_with('/') { format!("{key}{index}") } else { key.to_owned() };
        let cause = match self.page_of(ctx, bucket, &wanted, condition).await {
            Ok(object) => return Ok(shown(200, object)),
            Err(cause) if cause.status == 304 => return Ok(WebAnswer { status: 304, ..WebAnswer::default() }),
            Err(cause) => cause,
        };
        // A folder without its slash.
        if wanted == key && self.page_of(ctx, bucket, &format!("{key}/{index}"), None).await.is_ok() {
            return Ok(moved(302, format!("/{key}/")));
        }
        if let Some(answer) = route(rules, ctx, key, Some(cause.status)) {
            return Ok(answer);
        }
        let Some(document) = &site.error_document else { return Err(cause) };
        match self.page_of(ctx, bucket, &document.key, None).await {
            Ok(object) => Ok(shown(cause.status, object)),
            Err(second) => Ok(error_page(&cause, Some(&second), ctx.request_id.as_str())),
        }
    }

    async fn page_of(
        &self,
        ctx: &Context,
        bucket: &str,
        key: &str,
        if_none_match: Option<String>,
    ) -> Result<GetObjectOutput, Error> {
        let ctx = Context { principal: Principal::Anonymous, ..ctx.clone() };
        let input = GetObjectRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            if_none_match,
            ..GetObjectRequest::default()
        };
        self.bus.call::<shape::op::GetObject>(ctx, input).await
    }
}

fn moved(status: u16, to: String) -> WebAnswer {
    WebAnswer { status, headers: vec![("location", to)], body: ByteStream::default() }
}

fn shown(status: u16, object: GetObjectOutput) -> WebAnswer {
    if let Some(to) = object.website_redirect_location {
        return moved(301, to);
    }
    let mut headers = Vec::new();
    for (name, value) in [
        ("content-type", object.content_type),
        ("etag", object.e_tag),
        ("cache-control", object.cache_control),
        ("content-disposition", object.content_disposition),
        ("content-encoding", object.content_encoding),
        ("content-language", object.content_language),
        ("last-modified", object.last_modified.map(|time| crate::core::http_date(time.ms()))),
    ] {
        headers.extend(value.map(|value| (name, value)));
    }
    WebAnswer { status, headers, body: object.body.unwrap_or_default() }
}

/// The first routing rule that applies: to a key before it is looked for, or to an error.
fn route(rules: &[RoutingRule], ctx: &Context, key: &str, status: Option<u16>) -> Option<WebAnswer> {
    let rule = rules.iter().find(|rule| {
        let condition = rule.condition.as_ref();
        let prefix = condition.and_then(|condition| condition.key_prefix_equals.as_deref());
        let code = condition.and_then(|condition| condition.http_error_code_returned_equals.as_deref());
        let code_fits = match (code, status) {
            (None, None) => true,
            (Some(code), Some(status)) => code == status.to_string(),
            _ => false,
        };
        code_fits && prefix.is_none_or(|prefix| key.starts_with(prefix))
    })?;
    let to = &rule.redirect;
    let prefix =
        rule.condition.as_ref().and_then(|condition| condition.key_prefix_equals.as_deref()).unwrap_or_default();
    let target = match (&to.replace_key_with, &to.replace_key_prefix_with) {
        (Some(whole), _) => whole.clone(),
        (None, Some(start)) => format!("{start}{}", key.strip_prefix(prefix).unwrap_or(key)),
        (None, None) => key.to_owned(),
    };
    let (scheme, own) = ctx.endpoint.split_once("://").unwrap_or(("http", &ctx.endpoint));
    let (protocol, host) = (to.protocol.as_deref().unwrap_or(scheme), to.host_name.as_deref().unwrap_or(own));
    let status = to.http_redirect_code.as_deref().and_then(|code| code.parse().ok()).unwrap_or(301);
    Some(moved(status, format!("{protocol}://{host}/{target}")))
}

/// Errors are pages here. `second` is why the error document cannot be shown.
fn error_page(error: &Error, second: Option<&Error>, request_id: &str) -> WebAnswer {
    let title = match error.status {
        400 => "400 Bad Request",
        403 => "403 Forbidden",
        404 => "404 Not Found",
        405 => "405 Method Not Allowed",
        _ => "500 Internal Server Error",
    };
    let ids = format!("<li>RequestId: {request_id}</li>\n<li>HostId: {request_id}</li>\n");
    let more = second.map(|second| {
        let list = facts(second);
        format!("<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n<ul>\n{list}</ul>\n")
    });
    let page = format!(
        "<html>\n<head><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<ul>\n{}{ids}</ul>\n{}<hr/>\n</body>\n</html>\n",
        facts(error),
        more.unwrap_or_default()
    );
    let headers = vec![
        ("content-type", "text/html; charset=utf-8".to_owned()),
        ("x-amz-error-code", error.code.to_string()),
        ("x-amz-error-message", error.message.clone().unwrap_or_default()),
    ];
    let more = error.members.iter().filter_map(|(name, value)| {
        let header = match *name {
            "Key" => "x-amz-error-detail-Key",
            "BucketName" => "x-amz-error-detail-BucketName",
            _ => return None,
        };
        // A header holds ASCII.
        let text = value.as_str().filter(|text| text.bytes().all(|byte| (b' '..0x7f).contains(&byte)))?;
        Some((header, text.to_owned()))
    });
    WebAnswer { status: error.status, headers: headers.into_iter().chain(more).collect(), body: page.into() }
}

/// An error as items of a list.
fn facts(error: &Error) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let members = error.members.iter().filter_map(|(name, value)| Some((*name, value.as_str()?)));
    let all = [("Code", error.code.as_ref()), ("Message", error.message.as_deref().unwrap_or_default())];
    all.into_iter().chain(members).map(|(name, value)| format!("<li>{name}: {}</li>\n", escaped(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::s3::{Condition, Redirect};
    use platform::{AccountId, Region, RequestId};

    fn context() -> Context {
        Context {
            principal: Principal::Anonymous,
            account: AccountId::new("123456789012"),
            region: Region::new("us-east-1"),
            request_id: RequestId::new("r"),
            endpoint: "http://b.s3-website.localhost".into(),
            source_ip: None,
            secure: false,
            source_arn: None,
            trace_id: None,
            user_agent: None,
            via: Vec::new(),
        }
    }

    #[test]
    fn rules_route() {
        let rule = |prefix: Option<&str>, code: Option<&str>, redirect: Redirect| RoutingRule {
            condition: Some(Condition {
                key_prefix_equals: prefix.map(str::to_owned),
                http_error_code_returned_equals: code.map(str::to_owned),
            }),
            redirect,
        };
        let rules = [
            rule(Some("old/"), None, Redirect { replace_key_prefix_with: Some("new/".into()), ..Redirect::default() }),
            rule(
                None,
                Some("404"),
                Redirect {
                    replace_key_with: Some("lost.html".into()),
                    http_redirect_code: Some("302".into()),
                    ..Redirect::default()
                },
            ),
        ];
        for (key, status, want) in [
            ("old/a", None, Some((301, "http://b.s3-website.localhost/new/a"))),
            ("other", None, None),
            ("other", Some(404), Some((302, "http://b.s3-website.localhost/lost.html"))),
            ("other", Some(403), None),
        ] {
            let got = route(&rules, &context(), key, status).map(|answer| (answer.status, answer.headers[0].1.clone()));
            assert_eq!(got, want.map(|(status, to)| (status, to.to_owned())), "{key} {status:?}");
        }
    }
}
