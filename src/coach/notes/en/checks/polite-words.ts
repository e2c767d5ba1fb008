/**
 * The vocabulary of thanks, greetings, interest and good wishes. Every polite note is made of it, so two notes that
 * share only these words are not alike.
 */
export const POLITE_WORDS = `thank thanks grateful gratitude appreciate appreciated appreciation time talk talked talking
  speak speaking spoke spoken meet meeting met conversation chat chatting call interview interviewing discussion discuss
  discussed discussing opportunity chance pleasure enjoy enjoyed great good nice lovely wonderful kind kindly warm warmly
  best regards wishes wish sincerely cheers dear hi hello hey morning afternoon evening today yesterday tomorrow day week
  weekend monday tuesday wednesday thursday friday saturday sunday look looking forward hear heard hearing hope hoping
  interest interested interesting excited exciting excitement enthusiastic enthusiasm eager keen glad happy love delighted
  thrilled role position job post opening company team group join joining work working candidate candidacy application
  consider considered considering consideration step steps process decision decide question questions answer answers
  answering hesitate contact reach touch feel free know knowing learn learning learned additional information need
  needed needs anything provide send sending helpful help reply respond response news rest safe long late early moment
  valuable taking please write writing message email mail letter note forward proceed moving continue stay keep
  busy schedule understand understood share insight insights remain remaining follow following again soon minute minutes hour part
  welcome find found useful clear happy sorry excuse possible available availability convenience convenient
  colleague colleagues everyone people staff office visit invite invited inviting invitation informed update updates`;
