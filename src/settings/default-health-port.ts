/** Where `/healthz` answers when Slack or Discord run and nothing else is said; apart, because the health check loads nothing more. */
export const DEFAULT_HEALTH_PORT = 8080;
