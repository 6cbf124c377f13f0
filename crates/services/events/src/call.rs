//! Calls of API destinations.

use crate::connections::name_of;
use crate::core::Core;
use crate::records::{ConnectionRecord, DestinationRecord};
use api::events::HttpParameters;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use platform::Arn;
use serde_json::Value as Json;
use targets::http::{Answer, Request, encode, send};
use targets::{Code, Failure, Shot};

impl Core {
    pub(crate) async fn call_destination(
        &self,
        shot: &Shot<'_>,
        arn: &Arn,
        parameters: Option<&HttpParameters>,
    ) -> Result<(), Failure> {
        // The role must exist and be the service's to assume; what it may do is not asked once more.
        let ctx = self.sender.context(shot).await?;
        let name = name_of(shot.arn, "api-destination").unwrap_or_default();
        let gone = |text: String| Failure::lasting(Code::NoResource, text);
        let destination = self.destination_record(&ctx, &name).await;
        let destination = destination.map_err(|_| gone(format!("{} does not exist.", arn.resource)))?;
        let connection = name_of(&destination.connection_arn, "connection").unwrap_or_default();
        let connection = self.connection_record(&ctx, &connection).await;
        let connection = connection.map_err(|_| gone("The connection does not exist.".to_owned()))?;
        if connection.state != "AUTHORIZED" {
            return Err(Failure::lasting(Code::NoPermissions, "The connection is not authorized."));
        }
        let request = request(&destination, &connection, parameters, shot.body).await?;
        verdict(&send(request).await?)
    }
}

async fn request(
    destination: &DestinationRecord,
    connection: &ConnectionRecord,
    parameters: Option<&HttpParameters>,
    body: &str,
) -> Result<Request, Failure> {
    let mut request = Request {
        method: destination.method.clone(),
        url: url(&destination.endpoint, parameters),
        headers: vec![
            ("content-type".to_owned(), "application/json; charset=utf-8".to_owned()),
            ("user-agent".to_owned(), "Amazon/EventBridge/ApiDestinations".to_owned()),
        ],
        body: body.to_owned(),
    };
    for (name, value) in parameters.and_then(|parameters| parameters.header_parameters.as_ref()).into_iter().flatten() {
        request.set_header(name, value);
    }
    let mut query: Vec<(String, String)> =
        parameters.and_then(|parameters| parameters.query_string_parameters.clone()).unwrap_or_default();
    add_connection(&mut request, &mut query, &connection.parameters["InvocationHttpParameters"]);
    authorize(&mut request, connection).await?;
    add_query(&mut request, &query);
    Ok(request)
}

/// The endpoint with its `*` replaced, one by one.
fn url(endpoint: &str, parameters: Option<&HttpParameters>) -> String {
    let mut values = parameters.and_then(|parameters| parameters.path_parameter_values.as_ref()).into_iter().flatten();
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

/// What the connection adds to each request.
fn add_connection(request: &mut Request, query: &mut Vec<(String, String)>, given: &Json) {
    for (name, value) in pairs(&given["HeaderParameters"]) {
        request.set_header(name, value);
    }
    query.extend(pairs(&given["QueryStringParameters"]).map(|(name, value)| (name.to_owned(), value.to_owned())));
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

async fn authorize(request: &mut Request, connection: &ConnectionRecord) -> Result<(), Failure> {
    let parameters = &connection.parameters;
    let text = |at: &str| parameters.pointer(at).and_then(Json::as_str).unwrap_or_default();
    match connection.kind.as_str() {
        "BASIC" => {
            let user = text("/BasicAuthParameters/Username");
            let pair = STANDARD.encode(format!("{user}:{}", text("/BasicAuthParameters/Password")));
            request.set_header("authorization", &format!("Basic {pair}"));
        }
        "API_KEY" => {
            request.set_header(text("/ApiKeyAuthParameters/ApiKeyName"), text("/ApiKeyAuthParameters/ApiKeyValue"));
        }
        _ => {
            let token = token(&parameters["OAuthParameters"]).await?;
            request.set_header("authorization", &format!("Bearer {token}"));
        }
    }
    Ok(())
}

/// A token by the client's credentials, asked for by each call: AWS keeps it, which nobody can tell but the issuer.
async fn token(oauth: &Json) -> Result<String, Failure> {
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
        headers: vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())],
        body: encoded.join("&"),
    };
    for (name, value) in pairs(&more["HeaderParameters"]) {
        request.set_header(name, value);
    }
    let query: Vec<_> =
        pairs(&more["QueryStringParameters"]).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    add_query(&mut request, &query);
    let answer = send(request).await?;
    verdict(&answer)?;
    let json: Json = serde_json::from_slice(&answer.body).unwrap_or(Json::Null);
    let token = json["access_token"].as_str().map(str::to_owned);
    token.ok_or_else(|| Failure::passing(Code::NoPermissions, "The authorization endpoint gave no access token."))
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
        let parameters =
            HttpParameters { path_parameter_values: Some(vec!["a b".into(), "c".into()]), ..Default::default() };
        assert_eq!(url("https://x/*/y/*", Some(&parameters)), "https://x/a%20b/y/c");
        assert_eq!(url("https://x/*", None), "https://x/");
    }

    #[test]
    fn only_what_passes_is_tried_again() {
        let verdict = |status| verdict(&Answer { status, body: Vec::new() });
        assert!(verdict(204).is_ok());
        for (status, passes) in [(400, false), (401, true), (404, false), (409, true), (429, true), (503, true)] {
            assert_eq!(verdict(status).map_err(|failure| failure.passes), Err(passes), "{status}");
        }
    }
}
