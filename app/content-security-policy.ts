type Options = {
  nonce: string;
  /** Where forms may lead besides here: providers' sign-in pages. */
  formOrigins: string[];
  isDevelopment: boolean;
  isHttps: boolean;
};

/** What a page may load and run: what we serve, and scripts that carry this request's nonce. */
export function contentSecurityPolicy({ nonce, formOrigins, isDevelopment, isHttps }: Options): string {
  return [
    "default-src 'self'",
    // React's development build evaluates code to show where an error was.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The development server puts styles in without a nonce.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // KaTeX places every symbol by a style attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    ['form-action', "'self'", ...formOrigins].join(' '),
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
