//! Mails that leave: through the operator's relay, if there is one.
//!
//! As much of SMTP as a relay asks for: TLS at once (`smtps`) or after `STARTTLS` where it is offered, `AUTH PLAIN` with a password
//! (which leaves this machine only under TLS), one mail a connection.

use super::tls;
use crate::core::Core;
use crate::limits;
use crate::records::{Failure, Mail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt::Write as _;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream};
use tokio::net::TcpStream;

/// Who a mail is from when its topic has no display name.
const NAME: &str = "AWS Notifications";
/// Bytes of a line's text in base64: 76 characters.
const LINE_BYTES: usize = 57;
/// Bytes of an encoded word's text: with what is around it, it stays below 75 characters.
const WORD_BYTES: usize = 42;

/// A mail server that takes the mails of topics.
pub struct Relay {
    host: String,
    port: u16,
    /// TLS before the first word.
    encrypted: bool,
    login: Option<(String, String)>,
    from: String,
}

/// Why a mail did not leave; `passing` when it may later.
struct Fault {
    passing: bool,
    text: String,
}

impl<E: std::fmt::Display> From<E> for Fault {
    fn from(error: E) -> Self {
        Self { passing: true, text: error.to_string() }
    }
}

type Done<T = ()> = Result<T, Fault>;

impl Relay {
    /// `url` is `smtp://host:port` or `smtps://user:password@host`; `from` is the address that all mails come from.
    ///
    /// # Errors
    /// What is wrong with them. Nothing is connected yet.
    pub fn new(url: &str, from: &str) -> Result<Self, String> {
        let uri: http::Uri = url.parse().map_err(|_| format!("{url} is no URL"))?;
        let encrypted = match uri.scheme_str() {
            Some("smtp") => false,
            Some("smtps") => true,
            _ => return Err(format!("{url} does not begin with smtp:// or smtps://")),
        };
        let authority = uri.authority().ok_or_else(|| format!("{url} names no host"))?.as_str();
        let login = authority.rsplit_once('@').map(|(login, _)| login.split_once(':').unwrap_or((login, "")));
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        if !is_address(from) {
            return Err(format!("{from} is no address"));
        }
        Ok(Self {
            host,
            port: uri.port_u16().unwrap_or(if encrypted { 465 } else { 25 }),
            encrypted,
            login: login.map(|(user, password)| (user.to_owned(), password.to_owned())),
            from: from.to_owned(),
        })
    }
}

impl Relay {
    /// Whether it runs on this machine.
    fn is_here(&self) -> bool {
        let address = self.host.parse::<std::net::IpAddr>();
        address.map_or_else(|_| self.host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback())
    }
}

impl std::fmt::Debug for Relay {
    /// Without the password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

/// One that can stand in a command of SMTP.
fn is_address(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"'));
    plain && text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty())
}

impl Core {
    /// Hands a mail to the relay. The error says whether it may work later.
    pub(super) async fn send_mail(
        &self,
        relay: &Relay,
        mail: &Mail,
        name: Option<&str>,
    ) -> Result<(), (bool, Failure)> {
        let time = Duration::from_millis(limits::SMTP_MS);
        let sent = tokio::time::timeout(time, self.exchange_mail(relay, mail, name)).await;
        let Fault { passing, text } = match sent {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(fault)) => fault,
            Err(_) => Fault::from("no answer in time"),
        };
        Err((passing, Failure::new("400", format!("the mail relay: {text}"))))
    }

    async fn exchange_mail(&self, relay: &Relay, mail: &Mail, name: Option<&str>) -> Done {
        if !is_address(&mail.to) {
            return Err(Fault { passing: false, text: format!("{} is no address", mail.to) });
        }
        let message = message(mail, &relay.from, name.unwrap_or(NAME));
        let stream = TcpStream::connect((relay.host.as_str(), relay.port)).await?;
        if relay.encrypted {
            let stream = self.encrypt(relay, stream).await?;
            let mut session = Session::greeted(stream).await?;
            session.hello().await?;
            return session.deliver(relay, &mail.to, &message).await;
        }
        let mut session = Session::greeted(stream).await?;
        if !session.hello().await?.lines().any(|line| line.eq_ignore_ascii_case("STARTTLS")) {
            if relay.login.is_some() && !relay.is_here() {
                return Err(Fault::from("it does not offer STARTTLS, and a password does not go in the clear"));
            }
            return session.deliver(relay, &mail.to, &message).await;
        }
        session.say("STARTTLS").await?;
        let mut session = Session(BufStream::new(self.encrypt(relay, session.0.into_inner()).await?));
        session.hello().await?;
        session.deliver(relay, &mail.to, &message).await
    }

    async fn encrypt(&self, relay: &Relay, stream: TcpStream) -> Done<tokio_rustls::client::TlsStream<TcpStream>> {
        Ok(tls::connect(self.trust()?, &relay.host, stream).await?)
    }
}

/// A conversation with a relay.
struct Session<S>(BufStream<S>);

impl<S: AsyncRead + AsyncWrite + Unpin> Session<S> {
    async fn greeted(stream: S) -> Done<Self> {
        let mut session = Self(BufStream::new(stream));
        session.answer().await?;
        Ok(session)
    }

    /// What the relay offers, a line each.
    async fn hello(&mut self) -> Done<String> {
        self.say("EHLO localhost").await
    }

    async fn deliver(&mut self, relay: &Relay, to: &str, message: &str) -> Done {
        if let Some((user, password)) = &relay.login {
            let secret = STANDARD.encode(format!("\0{user}\0{password}"));
            self.say(&format!("AUTH PLAIN {secret}")).await?;
        }
        self.say(&format!("MAIL FROM:<{}>", relay.from)).await?;
        self.say(&format!("RCPT TO:<{to}>")).await?;
        self.say("DATA").await?;
        self.say(&format!("{message}\r\n.")).await?;
        // It has been taken; how the goodbye goes is nobody's concern.
        let _ = self.say("QUIT").await;
        Ok(())
    }

    async fn say(&mut self, line: &str) -> Done<String> {
        self.0.write_all(line.as_bytes()).await?;
        self.0.write_all(b"\r\n").await?;
        self.0.flush().await?;
        self.answer().await
    }

    /// The text of an answer; an error unless it is good.
    async fn answer(&mut self) -> Done<String> {
        let mut text = String::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).await? == 0 || text.len() > limits::SMTP_ANSWER_BYTES_MAX {
                return Err(Fault::from("it broke off"));
            }
            let line = line.trim_end();
            let (code, rest) = line.split_at_checked(3).ok_or_else(|| Fault::from("it does not speak SMTP"))?;
            text.push_str(rest.get(1..).unwrap_or_default());
            text.push('\n');
            if !rest.starts_with('-') {
                return match code.as_bytes()[0] {
                    b'2' | b'3' => Ok(text),
                    kind => Err(Fault { passing: kind != b'5', text: line.to_owned() }),
                };
            }
        }
    }
}

/// The mail, as it goes over the wire. Base64 needs no thought about long lines, dots at their beginning, or letters beyond ASCII.
fn message(mail: &Mail, from: &str, name: &str) -> String {
    let time = jiff::Timestamp::from_millisecond(mail.at_ms).unwrap_or_default();
    let host = from.rsplit('@').next().unwrap_or_default();
    let subject = mail.subject.as_deref().unwrap_or("AWS Notification Message");
    let mut text = String::new();
    for (header, value) in [
        ("From", format!("{} <{from}>", words(name))),
        ("To", mail.to.clone()),
        ("Subject", words(subject)),
        ("Date", time.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()),
        ("Message-ID", format!("<{}@{host}>", mail.id)),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=utf-8".to_owned()),
        ("Content-Transfer-Encoding", "base64".to_owned()),
    ] {
        // Writing to a string cannot fail.
        let _ = write!(text, "{header}: {value}\r\n");
    }
    let body = mail.body.replace('\n', "\r\n");
    body.as_bytes().chunks(LINE_BYTES).for_each(|line| {
        text.push_str("\r\n");
        text.push_str(&STANDARD.encode(line));
    });
    text
}

/// A header's text: as it is when it is plain, else in encoded words.
fn words(text: &str) -> String {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-' | b'_' | b'.' | b'\'' | b'/' | b'!');
    if text.len() <= WORD_BYTES && text.bytes().all(plain) {
        return text.to_owned();
    }
    let mut parts: Vec<String> = vec![String::new()];
    for letter in text.chars() {
        if parts.last().is_some_and(|part| part.len() + letter.len_utf8() > WORD_BYTES) {
            parts.push(String::new());
        }
        parts.last_mut().expect("never empty").push(letter);
    }
    parts.iter().map(|part| format!("=?utf-8?B?{}?=", STANDARD.encode(part))).collect::<Vec<_>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_written_for_its_reader() {
        let mail = Mail {
            id: "id".to_owned(),
            at_ms: 0,
            protocol: "email".to_owned(),
            to: "a@example.org".to_owned(),
            topic_arn: None,
            subject: Some("Grüße\r\nBcc: x@y".to_owned()),
            body: "line\nline".to_owned(),
            attributes: Vec::new(),
        };
        assert_eq!(
            message(&mail, "no-reply@example.org", "Orders"),
            "From: Orders <no-reply@example.org>\r\nTo: a@example.org\r\nSubject: =?utf-8?B?R3LDvMOfZQ0KQmNjOiB4QHk=?=\r\n\
             Date: Thu, 01 Jan 1970 00:00:00 +0000\r\nMessage-ID: <id@example.org>\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nbGluZQ0KbGluZQ=="
        );
    }

    #[test]
    fn long_words_are_cut_between_letters() {
        let encoded = words(&"ü".repeat(50));
        assert!(encoded.split("\r\n ").all(|word| word.len() <= 75 && word.ends_with("?=")), "{encoded}");
    }

    #[test]
    fn what_is_no_relay_is_told() {
        for (url, from, good) in [
            ("smtp://127.0.0.1:25", "a@example.org", true),
            ("smtps://user:pass@mail.example.org", "a@example.org", true),
            ("http://127.0.0.1", "a@example.org", false),
            ("127.0.0.1:25", "a@example.org", false),
            ("smtp://127.0.0.1:25", "nobody", false),
            ("smtp://127.0.0.1:25", "a@b>\r\nDATA", false),
        ] {
            assert_eq!(Relay::new(url, from).is_ok(), good, "{url} {from}");
        }
        for (host, here) in
            [("127.0.0.1", true), ("[::1]", true), ("LocalHost", true), ("10.0.0.1", false), ("a.org", false)]
        {
            let relay = Relay::new(&format!("smtp://{host}"), "a@b.c").expect("is right");
            assert_eq!(relay.is_here(), here, "{host}");
        }
        let relay = Relay::new("smtps://user:pa@ss@mail.example.org", "a@b.c").expect("is right");
        assert_eq!((relay.host.as_str(), relay.port), ("mail.example.org", 465));
        assert_eq!(relay.login, Some(("user".to_owned(), "pa@ss".to_owned())));
    }
}
