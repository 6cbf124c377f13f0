//! Where requests to the outside may go: with a guard, not to the host's own network.
//!
//! Who may make a topic's subscription or an API destination names an address that this process then calls. On a shared server that
//! would reach what only the server can reach: itself, its neighbours, its provider's metadata. The address is judged after its name
//! was resolved, and the connection goes to the address that was judged.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;
use tokio::net::TcpStream;

/// Where requests may go.
#[derive(Debug, Clone, Default)]
pub struct Outside {
    guard: Option<Vec<Block>>,
}

/// A block of addresses, `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    first: IpAddr,
    bits: u8,
}

impl FromStr for Block {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text} is no block of addresses like 10.0.0.0/8");
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().map_err(|_| wrong())?)),
            None => (text, None),
        };
        let first: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        if bits > most { Err(wrong()) } else { Ok(Self { first, bits }) }
    }
}

impl Block {
    fn holds(self, address: IpAddr) -> bool {
        match (self.first, address) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                let shift = 32 - u32::from(self.bits);
                (first.to_bits() ^ address.to_bits()).checked_shr(shift).unwrap_or(0) == 0
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                let shift = 128 - u32::from(self.bits);
                (first.to_bits() ^ address.to_bits()).checked_shr(shift).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

impl Outside {
    /// Anywhere.
    #[must_use]
    pub fn open() -> Self {
        Self { guard: None }
    }

    /// Public addresses, and these blocks.
    #[must_use]
    pub fn guarded(allowed: Vec<Block>) -> Self {
        Self { guard: Some(allowed) }
    }

    /// Whether an address may be called.
    #[must_use]
    pub fn permits(&self, address: IpAddr) -> bool {
        let Some(allowed) = &self.guard else { return true };
        let address = address.to_canonical();
        allowed.iter().any(|block| block.holds(address)) || is_public(address)
    }

    /// Connects to the first of a name's addresses that may be called and answers.
    ///
    /// # Errors
    /// None may be called (`PermissionDenied`), or none answers.
    pub async fn connect(&self, host: &str, port: u16) -> io::Result<TcpStream> {
        let (mut refused, mut last) = (None, None);
        for address in tokio::net::lookup_host((host, port)).await? {
            if !self.permits(address.ip()) {
                refused = Some(address);
                continue;
            }
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| nowhere(host, refused)))
    }
}

fn nowhere(host: &str, refused: Option<SocketAddr>) -> io::Error {
    match refused {
        Some(address) => {
            let text = format!("{host} is at {}, an internal address that may not be called", address.ip());
            io::Error::new(io::ErrorKind::PermissionDenied, text)
        }
        None => io::Error::new(io::ErrorKind::NotFound, format!("{host} has no address")),
    }
}

/// Whether an address is of the public network.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let special = a == 0 || a >= 240 || (a, b, c) == (192, 0, 0) || (a == 198 && (b == 18 || b == 19));
    !(v4.is_loopback()
        || v4.is_private()
        || v4.is_link_local()
        || v4.is_multicast()
        || v4.is_documentation()
        || shared
        || special)
}

fn is_public_v6(v6: Ipv6Addr) -> bool {
    let segments = v6.segments();
    // Addresses that stand for one of IPv4: translated ones, and 6to4.
    let within = match segments {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => {
            Some(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
        }
        _ => None,
    };
    let global =
        segments[0] & 0xe000 == 0x2000 && segments[0] != 0x3fff && !(segments[0] == 0x2001 && segments[1] < 0x200);
    match within {
        Some(v4) => is_public_v4(v4),
        None => global && !(segments[0] == 0x2001 && segments[1] == 0xdb8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn internal_addresses_are_known() {
        let guarded =
            Outside::guarded(vec!["10.1.0.0/16".parse().expect("a block"), "::1".parse().expect("one address")]);
        for (address, permitted) in [
            ("127.0.0.1", false),
            ("10.0.0.1", false),
            ("10.1.2.3", true),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("0.0.0.0", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("8.8.8.8", true),
            ("::1", true),
            ("::", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:8.8.8.8", true),
            ("64:ff9b::7f00:1", false),
            ("2002:7f00:1::", false),
            ("fe80::1", false),
            ("fc00::1", false),
            ("ff02::1", false),
            ("2600::1", true),
        ] {
            assert_eq!(guarded.permits(address.parse().expect(address)), permitted, "{address}");
            assert!(Outside::open().permits(address.parse().expect(address)));
        }
    }

    #[test]
    fn blocks_are_read() {
        for wrong in ["", "10.0.0.0/33", "::/129", "a/8", "10.0.0.0/x"] {
            assert!(wrong.parse::<Block>().is_err(), "{wrong}");
        }
        assert!("0.0.0.0/0".parse::<Block>().expect("a block").holds(Ipv4Addr::LOCALHOST.into()));
    }

    #[tokio::test]
    async fn a_name_of_this_host_is_refused() {
        let error = Outside::guarded(Vec::new()).connect("localhost", 1).await.expect_err("is refused");
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    }
}
