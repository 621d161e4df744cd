import assert from 'node:assert/strict';
import test from 'node:test';
import type { ListingLink } from '../collection/listings/listing.ts';
import { listingName } from './listing-name.ts';

test('lists have names in the language of the interface', () => {
  const cases: [kind: ListingLink['kind'], name: string, vi: string, en: string][] = [
    ['all', '', 'Tất cả văn bản', 'All documents'],
    ['sections', '', 'Chuyên mục', 'Sections'],
    ['section', 'Đê điều', 'Đê điều', 'Đê điều'],
    ['year', '2023', '2023', '2023'],
    ['month', '2023-06', 'tháng 6 năm 2023', 'June 2023'],
    ['undated', '', 'Không rõ ngày', 'Undated'],
    ['tag', '2023', '2023', '2023'],
    ['letter', 'Đ', 'Đ', 'Đ'],
    ['letter', '', 'Khác', 'Other'],
  ];
  for (const [kind, name, vi, en] of cases) {
    assert.equal(listingName('vi', { kind, name, address: 'x' }), vi);
    assert.equal(listingName('en', { kind, name, address: 'x' }), en);
  }
});
