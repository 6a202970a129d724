import './logo.css';

/** Heard's mark: a speech bubble with an ear inside. Speech that somebody listens to. */
export function Logo({ size = 40 }: { readonly size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        className="logo__bubble"
        d="M24 3c11.6 0 21 8.6 21 19.3S35.6 41.5 24 41.5c-2.5 0-4.9-.4-7.1-1.1l-9.7 4.4c-1 .4-2-.5-1.7-1.5l2.4-7.9C4.8 32 3 27.4 3 22.3 3 11.6 12.4 3 24 3Z"
      />
      <g className="logo__ear">
        <path d="M16.5 20.8c0-4.7 3.7-8.3 8.2-8.3s8.1 3.5 8.1 8c0 6.6-6.7 6.8-6.7 12 0 .9-.7 1.6-1.6 1.6-2.6 0-4.4-1.5-5-3.8" />
        <path d="M21.3 21.2c0-2.1 1.5-3.7 3.4-3.7s3.3 1.4 3.3 3.3" />
      </g>
    </svg>
  );
}
