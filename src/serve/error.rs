//! Why the preview could not start. Each error names a Fluent message of the command line (`cli-serve-…`).

use std::fmt;
use std::io;

#[derive(Debug)]
pub enum ServeError {
    /// Another program listens there; perhaps another preview.
    PortBusy(u16),
    Listen {
        port: u16,
        error: io::Error,
    },
    /// Neither the system nor polling can watch the portal's folders.
    Watch(String),
    Start(io::Error),
    /// Ctrl-C cannot be heard.
    Interrupt(String),
}

impl ServeError {
    /// The Fluent message that tells it.
    #[must_use]
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::PortBusy(_) => "cli-serve-port-busy",
            Self::Listen { .. } => "cli-serve-listen",
            Self::Watch(_) => "cli-serve-watch",
            Self::Start(_) | Self::Interrupt(_) => "cli-serve-start",
        }
    }

    /// The arguments of the message.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PortBusy(port) => vec![("port", port.to_string())],
            Self::Listen { port, error } => vec![("port", port.to_string()), ("reason", error.to_string())],
            Self::Watch(reason) | Self::Interrupt(reason) => vec![("reason", reason.clone())],
            Self::Start(error) => vec![("reason", error.to_string())],
        }
    }
}

/// For logs; people read the message.
impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.message_id())?;
        self.arguments().iter().try_for_each(|(name, value)| write!(formatter, " {name}={value}"))
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { error, .. } | Self::Start(error) => Some(error),
            Self::PortBusy(_) | Self::Watch(_) | Self::Interrupt(_) => None,
        }
    }
}
