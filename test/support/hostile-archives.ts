import { constants, deflateRawSync } from 'node:zlib';

const CHUNK = 8_000_000;

interface Member {
  name: string;
  packed: Buffer;
  /** As the archive says it; what it really unpacks to may be more. */
  bytes: number;
}

const member = (name: string, text: string): Member => {
  const packed = deflateRawSync(Buffer.from(text));
  return { name, packed, bytes: Buffer.byteLength(text) };
};

/** A member of `before`, so many bytes of one letter, and `after`, packed without ever being whole in memory. */
const endless = (name: string, before: string, bytes: number, after: string, said = bytes): Member => {
  // Parts that end on a whole byte can stand one after the other.
  const part = (text: Buffer): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const again = part(Buffer.alloc(CHUNK, 'A'));
  const packed = [part(Buffer.from(before)), ...Array(Math.ceil(bytes / CHUNK)).fill(again)];
  return { name, packed: Buffer.concat([...packed, deflateRawSync(Buffer.from(after))]), bytes: said };
};

const archiveOf = (members: readonly Member[]): Buffer => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, packed, bytes } of members) {
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(bytes, 8);
    const common = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0]);
    const length = Buffer.alloc(2);
    length.writeUInt16LE(path.length);
    locals.push(
      Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, sizes, length, Buffer.alloc(2), path, packed]),
    );
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(at, 12);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), common, sizes, length, tail, path]),
    );
    at += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
};

const workbook = (strings: Member): Buffer =>
  archiveOf([
    member(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    member(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    member(
      'xl/workbook.xml',
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="faq" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    member(
      'xl/_rels/workbook.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    member(
      'xl/worksheets/sheet1.xml',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
    ),
    strings,
  ]);

const BEGIN = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>';
const END = '</t></si></sst>';

/** A workbook with one text of so many bytes; it says that it has `said`. */
export const workbookOfOneText = (bytes: number, said = bytes): Buffer =>
  workbook(endless('xl/sharedStrings.xml', BEGIN, bytes, END, said));
