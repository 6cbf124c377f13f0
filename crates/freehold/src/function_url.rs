//! Function URLs: by host (`<id>.lambda-url.<region>.…`) and by path (`/_freehold/function-url/<id>/…`), for clients that cannot
//! resolve such hosts.
//!
//! Who may call is decided here, where signatures and policies meet; what is called is Lambda's.

use gateway::{Authenticator, Body, Entrance, Extra, ExtraRequest};
use http::request::Parts;
use http::{Response, StatusCode};
use identity::{Ask, IamAuthorizer};
use platform::{AccountId, BoxFuture, Context, Principal, Region, RequestId};
use service_lambda::{LambdaService, UrlRequest, UrlTarget, url_forbidden, url_unknown};
use std::sync::Arc;
use std::time::Instant;

const PATH: &str = "/_freehold/function-url/";
const LABEL: &str = ".lambda-url.";
/// Larger bodies are not read to their end; those in between are refused in the words of function URLs.
const BODY_BYTES_MAX: u64 = 16 * 1024 * 1024;

pub(crate) struct FunctionUrls {
    pub(crate) lambda: Arc<LambdaService>,
    pub(crate) authorizer: Arc<IamAuthorizer>,
    pub(crate) authenticator: Authenticator,
    /// Whether the right to invoke the URL is enough without the right to invoke the function.
    pub(crate) grace: bool,
}

/// Which URL a request is for, and the path below it.
#[derive(Debug, PartialEq, Eq)]
struct Address<'a> {
    id: &'a str,
    /// `None` by path, which names no region.
    region: Option<&'a str>,
    path: &'a str,
}

impl<'a> Address<'a> {
    fn of(parts: &'a Parts) -> Option<Self> {
        let path = parts.uri.path();
        if let Some(rest) = path.strip_prefix(PATH) {
            let end = rest.find('/').unwrap_or(rest.len());
            let below = if end == rest.len() { "/" } else { &rest[end..] };
            return Some(Self { id: &rest[..end], region: None, path: below });
        }
        let (id, rest) = host(parts).split_once(LABEL)?;
        Some(Self { id, region: Some(rest.split('.').next().unwrap_or("")), path })
    }
}

/// The host, without its port.
fn host(parts: &Parts) -> &str {
    authority(parts).split(':').next().unwrap_or("")
}

fn authority(parts: &Parts) -> &str {
    let header = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| parts.uri.authority().map(http::uri::Authority::as_str)).unwrap_or("")
}

impl Extra for FunctionUrls {
    fn claims(&self, parts: &Parts) -> bool {
        Address::of(parts).is_some()
    }

    fn body_max_bytes(&self) -> u64 {
        BODY_BYTES_MAX
    }

    fn open_to_sandboxes(&self) -> bool {
        true
    }

    fn open_to_pages(&self) -> bool {
        true
    }

    fn handle(&self, request: ExtraRequest) -> BoxFuture<'_, Response<Body>> {
        Box::pin(self.answer(request))
    }
}

impl FunctionUrls {
    async fn answer(&self, request: ExtraRequest) -> Response<Body> {
        let Some(address) = Address::of(&request.parts) else { return url_unknown() };
        let target = match self.lambda.url_target(address.id).await {
            Ok(Some(target)) if address.region.is_none_or(|region| region == target.region) => target,
            Ok(_) => return url_unknown(),
            Err(error) => {
                tracing::error!(%error, "could not look a function URL up");
                return status(StatusCode::INTERNAL_SERVER_ERROR);
            }
        };
        if let Some(answer) = target.preflight(&request.parts) {
            return answer;
        }
        let path = address.path.to_owned();
        let began = Instant::now();
        let answer = self.call(&target, path, request).await;
        self.lambda.url_answered(&target, answer.status(), began);
        answer
    }

    async fn call(&self, target: &UrlTarget, path: String, request: ExtraRequest) -> Response<Body> {
        let caller = match self.caller(target, &request).await {
            Ok(caller) => caller,
            Err(mut refused) => {
                target.permit(&request.parts, refused.headers_mut());
                return *refused;
            }
        };
        let port = authority(&request.parts).rsplit_once(':').and_then(|(_, port)| port.parse().ok());
        let request = UrlRequest {
            path,
            host: host(&request.parts).to_owned(),
            port: port.unwrap_or(if request.secure { 443 } else { 80 }),
            source_ip: request.peer.map(|peer| peer.ip()),
            secure: request.secure,
            request_id: request.request_id,
            parts: request.parts,
            body: request.body,
            caller,
        };
        self.lambda.url_invoke(target, request).await
    }

    /// Who calls, if the URL and the policies let them. `None` is anybody.
    async fn caller(
        &self,
        target: &UrlTarget,
        request: &ExtraRequest,
    ) -> Result<Option<Principal>, Box<Response<Body>>> {
        let caller = match target.auth_type.as_str() {
            "NONE" => None,
            _ => Some(self.signed(request).await?),
        };
        let ctx = context(target, request, caller.clone().unwrap_or(Principal::Anonymous));
        let auth_type = if caller.is_some() { "AWS_IAM" } else { "NONE" };
        let url = ("lambda:InvokeFunctionUrl", ("lambda:FunctionUrlAuthType", auth_type));
        let function = ("lambda:InvokeFunction", ("lambda:InvokedViaFunctionUrl", "true"));
        for (action, key) in [url, function].into_iter().take(if self.grace { 1 } else { 2 }) {
            let ask = Ask { service: &api::lambda::SERVICE, action, resource: &target.arn, keys: &[key] };
            if let Err(error) = self.authorizer.may(&ctx, ask).await {
                tracing::debug!(%error, url = target.arn, "a function URL is not open to its caller");
                return Err(Box::new(url_forbidden()));
            }
        }
        Ok(caller)
    }

    async fn signed(&self, request: &ExtraRequest) -> Result<Principal, Box<Response<Body>>> {
        match self.authenticator.caller(&request.parts, &request.body, request.entrance).await {
            Ok(Some(authenticated)) => Ok(authenticated.principal),
            Ok(None) => Err(Box::new(url_forbidden())),
            Err(gateway::Unauthenticated::Refused(refusal)) => {
                tracing::debug!(?refusal, "a function URL was called with a signature that does not fit");
                Err(Box::new(url_forbidden()))
            }
            Err(error) => {
                tracing::error!(%error, "could not tell who calls a function URL");
                Err(Box::new(status(StatusCode::INTERNAL_SERVER_ERROR)))
            }
        }
    }
}

fn context(target: &UrlTarget, request: &ExtraRequest, principal: Principal) -> Context {
    Context {
        principal,
        account: AccountId::new(&target.account),
        region: Region::new(&target.region),
        request_id: RequestId::new(&request.request_id),
        endpoint: "".into(),
        source_ip: request.peer.map(|peer| peer.ip()).filter(|_| request.entrance == Entrance::Front),
        secure: request.secure,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(gateway::full(""));
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, uri: &str, expected: Option<&Address<'_>>) {
        let parts = http::Request::builder().uri(uri).header("host", host).body(()).expect("a request").into_parts().0;
        assert_eq!(Address::of(&parts).as_ref(), expected, "{host} {uri}");
    }

    #[test]
    fn urls_are_known_by_host_and_by_path() {
        let by_host = |path| Address { id: "abc", region: Some("us-east-1"), path };
        check("abc.lambda-url.us-east-1.localhost:4566", "/a/b?c=d", Some(&by_host("/a/b")));
        check("abc.lambda-url.us-east-1.on.aws", "/", Some(&by_host("/")));
        let by_path = |path| Address { id: "abc", region: None, path };
        check("localhost", "/_freehold/function-url/abc/x%20y?c", Some(&by_path("/x%20y")));
        check("localhost", "/_freehold/function-url/abc", Some(&by_path("/")));
        check("localhost", "/_freehold/health", None);
        check("lambda.us-east-1.localhost", "/2015-03-31/functions", None);
    }
}
