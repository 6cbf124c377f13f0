//! The name servers that sandboxes ask.

use std::fs;
use std::net::{IpAddr, Ipv4Addr};

/// The configured name servers, or else the host's, or else those the host's own resolver asks. Empty if no sandbox gets
/// to any of them (they are on the host's loopback interface, say): then names do not resolve until some are configured.
pub(crate) fn nameservers(configured: &[IpAddr]) -> Vec<IpAddr> {
    if !configured.is_empty() {
        return configured.to_vec();
    }
    ["/etc/resolv.conf", "/run/systemd/resolve/resolv.conf"]
        .into_iter()
        .map(|path| reachable(&fs::read_to_string(path).unwrap_or_default()))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// Sandboxes speak IPv4 only, and do not get to link-local addresses.
fn reachable(resolv_conf: &str) -> Vec<IpAddr> {
    let address = |line: &str| {
        let mut words = line.split_whitespace();
        let is_server = words.next() == Some("nameserver");
        words.next().filter(|_| is_server)?.parse::<Ipv4Addr>().ok()
    };
    let usable = |address: &Ipv4Addr| !address.is_loopback() && !address.is_link_local();
    resolv_conf.lines().filter_map(address).filter(usable).map(IpAddr::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_servers_that_can_be_reached_count() {
        let cases = [
            ("nameserver 10.0.0.1\nnameserver 127.0.0.53\n", vec!["10.0.0.1"]),
            ("nameserver 169.254.169.254\n# nameserver 10.0.0.1\nsearch x\nnameserver fd00::1\n", vec![]),
            ("", vec![]),
        ];
        for (text, want) in cases {
            let want: Vec<IpAddr> = want.into_iter().map(|address| address.parse().expect("address")).collect();
            assert_eq!(reachable(text), want, "{text}");
        }
    }
}
