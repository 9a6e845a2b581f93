import { useEffect, useState } from 'preact/hooks';

/** The present address inside the page; follows links and the browser's back. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // it may have changed between drawing and listening
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
