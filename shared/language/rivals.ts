/**
 * Words for other employers, as parts of phrases (see phrases.ts).
 * @module
 */

export const WORKPLACE =
  "(firm|company|employer|place|shop|hospital|school|agency|resort|hotel|restaurant|garage|studio|practice|bank|club|lab|laboratory|recruiter|bakery|clinic|lot|outfit|site|yard|farm|salon|theatre|theater|role|offer|people|house|museum|mill|railway|railways|council|brewery|brewers|refinery|airport|insurers?|shipyard|creamery|dairy|cathedral|nursery|chain|depot|factory|plant|mine|port|harbour|trust|charity|college|university|academy|institute|ministry|army|navy|police|library|archive|gallery|zoo|vets?|vet's|surgery|dentist|pharmacy|chemist|store|supermarket|market|warehouse|haulier|lorry firm|bus company|airline|telecoms?|telco|telecoms company|start-?up|competitor|competition|rival|rivals|competitors|opposition|other side|gym|spa|care home|hospice|estate|vineyard|winery|kitchen|café|cafe|bistro|pub|bar|press|publisher|paper|newspaper|broadcaster|studio|consultancy|consultants|contractor|builders?|foundry|forge|workshop|crew|circus|orchestra|choir|parish|diocese|ministry|embassy|bureau|office|partnership|chambers|folks|others|lads|others)"

/** Some other employer than the reader. */
export const RIVAL = `((another|a (rival|second|different|bigger|larger|smaller|competing|better)|the (other|rival|second|competing)|your (biggest |main |nearest |closest )?(rivals?|competitors?|competition)|one of your (rivals|competitors)|my other|the|# other|several|other|somebody|someone|some(body|one)) ~ (else|[a-z-]+ )?(${WORKPLACE}|else)|(the )?competition|competitors|your (rivals?|competitors?)|others|someone else|somebody else|elsewhere|they)`
