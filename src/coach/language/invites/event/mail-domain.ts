/** Where private people have their mail, by the first label of the domain: "gmail.com", "yahoo.co.uk". */
const FREE_MAIL: ReadonlySet<string> = new Set(
  "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm mail zoho fastmail yandex qq 163 126 naver hey tutanota t-online orange free comcast verizon att".split(
    " ",
  ),
);
/** Services that send invitations in the name of an employer, by the last label before the ending. */
const HIRING_SERVICES: ReadonlySet<string> = new Set(
  "greenhouse lever ashbyhq calendly goodtime modernloop prelude workday myworkday myworkdayjobs icims smartrecruiters jobvite breezy bamboohr workable teamtailor recruitee personio rippling gem savvycal cal zoom google microsoft webex hirevue codesignal hackerrank coderpad karat indeed linkedin eventbrite meetup".split(
    " ",
  ),
);
/** Endings of two labels, of which the name is the third from the end: "acme.co.uk". */
const SHORT_ENDINGS = /^(?:co|com|org|net|ac|gov|edu|ne|or)$/;

/** The domain of an e-mail address in lower case. */
export function domainOf(email: string | undefined): string | undefined {
  return email?.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

/** Whether private people have their mail at this domain; false for an address that is not known. */
export function isFreeMail(domain: string | undefined): boolean {
  const name = nameOfDomain(domain);
  return name !== undefined && FREE_MAIL.has(name);
}

/** The label of a domain that names the house: "acme" for "jobs.acme.co.uk"; undefined for private mail and services. */
export function employerLabel(domain: string | undefined): string | undefined {
  const name = nameOfDomain(domain);
  return name === undefined || FREE_MAIL.has(name) || HIRING_SERVICES.has(name) ? undefined : name;
}

function nameOfDomain(domain: string | undefined): string | undefined {
  const labels = (domain ?? "").replace(/\.onmicrosoft\.com$/, ".com").split(".");
  if (labels.length < 2) return undefined;
  const isTwoLabels = labels.length > 2 && SHORT_ENDINGS.test(labels.at(-2) ?? "");
  return labels.at(isTwoLabels && labels.at(-1)?.length === 2 ? -3 : -2);
}
