//! `cidr`.

use std::net::IpAddr;

/// The addresses of a block. As in AWS's matcher they begin at the address that was written, not at the block's first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Network {
    bottom: IpAddr,
    top: IpAddr,
}

impl Network {
    /// From `10.0.0.0/24`; the error is AWS's reason.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let [address, bits] = text.trim_end_matches('/').split('/').collect::<Vec<_>>()[..] else {
            return Err("Malformed CIDR, one '/' required".to_owned());
        };
        let bits: i32 = bits.parse().map_err(|_| "Malformed CIDR, mask bits must be an integer".to_owned())?;
        let bits = u32::try_from(bits).map_err(|_| "Malformed CIDR, mask bits must not be negative".to_owned())?;
        let bottom: IpAddr = address.parse().map_err(|_| format!("Nonstandard IP address: {address}"))?;
        match bottom {
            IpAddr::V4(_) if bits > 31 => Err("IPv4 mask bits must be < 32".to_owned()),
            IpAddr::V6(_) if bits > 127 => Err("IPv6 mask bits must be < 128".to_owned()),
            IpAddr::V4(v4) => Ok(Self { bottom, top: IpAddr::V4((v4.to_bits() | (u32::MAX >> bits)).into()) }),
            IpAddr::V6(v6) => Ok(Self { bottom, top: IpAddr::V6((v6.to_bits() | (u128::MAX >> bits)).into()) }),
        }
    }

    pub(crate) fn holds(self, text: &str) -> bool {
        let Ok(address) = text.parse::<IpAddr>() else { return false };
        address.is_ipv4() == self.bottom.is_ipv4() && (self.bottom..=self.top).contains(&address)
    }
}
