//! Calls of API destinations.

use crate::connections::name_of;
use crate::core::Core;
use crate::records::{ConnectionRecord, DestinationRecord};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use platform::{BoxFuture, Context};
use serde_json::Value as Json;
use targets::http::{Answer, Request, encode, send};
use targets::{Code, Destinations, Failure, HttpCall};

/// The permission that a call needs.
const ACTION: &str = "events:InvokeApiDestination";

impl Destinations for Core {
    fn call<'a>(&'a self, ctx: &'a Context, call: HttpCall<'a>) -> BoxFuture<'a, Result<Bytes, Failure>> {
        Box::pin(async move {
            self.permits.may(ctx, ACTION, call.arn).await?;
            self.call_destination(ctx, call).await
        })
    }
}

impl Core {
    async fn call_destination(&self, ctx: &Context, call: HttpCall<'_>) -> Result<Bytes, Failure> {
        let name = name_of(call.arn, "api-destination").unwrap_or_default();
        let gone = |text: String| Failure::lasting(Code::NoResource, text);
        let destination = self.destination_record(ctx, &name).await;
        let destination = destination.map_err(|_| gone(format!("{} does not exist.", call.arn)))?;
        let connection = name_of(&destination.connection_arn, "connection").unwrap_or_default();
        let connection = self.connection_record(ctx, &connection).await;
        let connection = connection.map_err(|_| gone("The connection does not exist.".to_owned()))?;
        match connection.state.as_str() {
            "AUTHORIZED" => {}
            "AUTHORIZING" => {
                return Err(Failure::passing(Code::NoPermissions, "The connection is not authorized yet."));
            }
            _ => return Err(Failure::lasting(Code::NoPermissions, "The connection is not authorized.")),
        }
        let parameters = self.connection_parameters(ctx, &connection).await?;
        let (mut request, query) = request(&destination, &parameters, &call);
        self.authorize(&mut request, &connection, &parameters).await?;
        add_query(&mut request, &query);
        let answer = send(&self.outside, request).await?;
        if matches!(answer.status, 401 | 407) {
            self.tokens.forget(&connection.id);
        }
        verdict(&answer).map(|()| Bytes::from(answer.body))
    }

    async fn authorize(
        &self,
        request: &mut Request,
        connection: &ConnectionRecord,
        parameters: &Json,
    ) -> Result<(), Failure> {
        let text = |at: &str| parameters.pointer(at).and_then(Json::as_str).unwrap_or_default();
        match connection.kind.as_str() {
            "BASIC" => {
                let user = text("/BasicAuthParameters/Username");
                let pair = STANDARD.encode(format!("{user}:{}", text("/BasicAuthParameters/Password")));
                request.set_header("Authorization", &format!("Basic {pair}"));
            }
            "API_KEY" => {
                request.set_header(text("/ApiKeyAuthParameters/ApiKeyName"), text("/ApiKeyAuthParameters/ApiKeyValue"));
            }
            _ => {
                let token = self.token(connection, parameters).await?;
                request.set_header("Authorization", &format!("Bearer {token}"));
            }
        }
        Ok(())
    }

    /// The connection's token, fetched when there is none or its time is over.
    pub(crate) async fn token(&self, connection: &ConnectionRecord, parameters: &Json) -> Result<String, Failure> {
        let now_ms = self.clock.now_ms();
        if let Some(token) = self.tokens.get(&connection.id, connection.modified_ms, now_ms) {
            return Ok(token);
        }
        let answer = send(&self.outside, token_request(&parameters["OAuthParameters"])).await?;
        verdict(&answer)?;
        let json: Json = serde_json::from_slice(&answer.body).unwrap_or(Json::Null);
        let Some(token) = json["access_token"].as_str().map(str::to_owned) else {
            let text = "The authorization endpoint gave no access token.";
            return Err(Failure::passing(Code::NoPermissions, text));
        };
        let seconds = json["expires_in"].as_i64().or_else(|| json["expires_in"].as_str()?.parse().ok());
        self.tokens.put(connection, &token, now_ms, seconds);
        Ok(token)
    }
}

/// The request, and the query that is still to be added.
fn request(
    destination: &DestinationRecord,
    connection: &Json,
    call: &HttpCall<'_>,
) -> (Request, Vec<(String, String)>) {
    let mut request = Request {
        method: destination.method.clone(),
        url: url(&destination.endpoint, call.path),
        headers: vec![
            ("Content-Type".to_owned(), "application/json; charset=utf-8".to_owned()),
            ("User-Agent".to_owned(), "Amazon/EventBridge/ApiDestinations".to_owned()),
            ("Range".to_owned(), "bytes=0-1048575".to_owned()),
        ],
        body: call.body.to_owned(),
    };
    for (name, value) in call.headers {
        request.set_header(name, value);
    }
    let mut query = call.query.to_vec();
    add_connection(&mut request, &mut query, &connection["InvocationHttpParameters"]);
    (request, query)
}

/// The endpoint with its `*` replaced, one by one.
fn url(endpoint: &str, values: &[String]) -> String {
    let mut values = values.iter();
    let mut url = String::new();
    for piece in endpoint.split_inclusive('*') {
        match piece.strip_suffix('*') {
            Some(before) => {
                url.push_str(before);
                url.push_str(&values.next().map(|value| encode(value)).unwrap_or_default());
            }
            None => url.push_str(piece),
        }
    }
    url
}

fn pairs<'a>(list: &'a Json) -> impl Iterator<Item = (&'a str, &'a str)> {
    let pair = |item: &'a Json| Some((item["Key"].as_str()?, item["Value"].as_str()?));
    list.as_array().into_iter().flatten().filter_map(pair)
}

/// What the connection adds to each request; where both name something, it is the connection's that counts.
fn add_connection(request: &mut Request, query: &mut Vec<(String, String)>, given: &Json) {
    for (name, value) in pairs(&given["HeaderParameters"]) {
        request.set_header(name, value);
    }
    for (name, value) in pairs(&given["QueryStringParameters"]) {
        query.retain(|(known, _)| known != name);
        query.push((name.to_owned(), value.to_owned()));
    }
    let body: Vec<_> = pairs(&given["BodyParameters"]).collect();
    if let (false, Ok(Json::Object(mut object))) = (body.is_empty(), serde_json::from_str(&request.body)) {
        object.extend(body.into_iter().map(|(name, value)| (name.to_owned(), value.into())));
        request.body = Json::Object(object).to_string();
    }
}

fn add_query(request: &mut Request, query: &[(String, String)]) {
    for (name, value) in query {
        request.url.push(if request.url.contains('?') { '&' } else { '?' });
        request.url.push_str(&format!("{}={}", encode(name), encode(value)));
    }
}

/// The request for a token by the client's credentials.
fn token_request(oauth: &Json) -> Request {
    let text = |at: &str| oauth.pointer(at).and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut form = vec![
        ("grant_type".to_owned(), "client_credentials".to_owned()),
        ("client_id".to_owned(), text("/ClientParameters/ClientID")),
        ("client_secret".to_owned(), text("/ClientParameters/ClientSecret")),
    ];
    let more = &oauth["OAuthHttpParameters"];
    form.extend(pairs(&more["BodyParameters"]).map(|(name, value)| (name.to_owned(), value.to_owned())));
    let encoded: Vec<_> = form.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let mut request = Request {
        method: text("/HttpMethod"),
        url: text("/AuthorizationEndpoint"),
        headers: vec![("Content-Type".to_owned(), "application/x-www-form-urlencoded".to_owned())],
        body: encoded.join("&"),
    };
    for (name, value) in pairs(&more["HeaderParameters"]) {
        request.set_header(name, value);
    }
    let query: Vec<_> =
        pairs(&more["QueryStringParameters"]).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    add_query(&mut request, &query);
    request
}

/// AWS tries again what may pass: conflicts, throttles, failed authorizations and faults.
fn verdict(answer: &Answer) -> Result<(), Failure> {
    let text = format!("The API destination answered with status {}.", answer.status);
    match answer.status {
        200..=299 => Ok(()),
        401 | 407 | 409 | 429 | 500.. => Err(Failure::passing(Code::SdkClientError, text)),
        _ => Err(Failure::lasting(Code::SdkClientError, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_take_values_in_order() {
        assert_eq!(url("https://x/*/y/*", &["a b".into(), "c".into()]), "https://x/a%20b/y/c");
        assert_eq!(url("https://x/*", &[]), "https://x/");
    }

    #[test]
    fn only_what_passes_is_tried_again() {
        let verdict = |status| verdict(&Answer { status, body: Vec::new() });
        assert!(verdict(204).is_ok());
        for (status, passes) in [(400, false), (401, true), (404, false), (409, true), (429, true), (503, true)] {
            assert_eq!(verdict(status).map_err(|failure| failure.passes), Err(passes), "{status}");
        }
    }

    #[test]
    fn the_connection_s_parameters_count() {
        let given = serde_json::json!({
            "HeaderParameters": [{"Key": "X-A", "Value": "c"}],
            "QueryStringParameters": [{"Key": "q", "Value": "c"}],
            "BodyParameters": [{"Key": "b", "Value": "c"}],
        });
        let headers = vec![("x-a".to_owned(), "rule".to_owned())];
        let mut request =
            Request { method: "POST".into(), url: "https://x".into(), headers, body: r#"{"b":"rule"}"#.into() };
        let mut query = vec![("q".to_owned(), "rule".to_owned())];
        add_connection(&mut request, &mut query, &given);
        assert_eq!((request.headers, request.body), (vec![("X-A".into(), "c".into())], r#"{"b":"c"}"#.to_owned()));
        assert_eq!(query, [("q".to_owned(), "c".to_owned())]);
    }
}
