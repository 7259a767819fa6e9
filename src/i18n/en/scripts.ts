export default {
  openings: {
    title: 'Opening lines',
    solve: {
      name: 'Solve a problem',
      how: 'Name a problem that you have heard of and that you can solve.',
      example:
        'Your store manager told me that deliveries pile up on Mondays. Shall I show you how two other shops have spread them over the week?',
    },
    observe: {
      name: 'Describe and watch',
      how: 'Describe in a few words what matters in the choice, and watch what the customer reacts to.',
      example:
        'Most shops look at turnover, margin, delivery and service when they choose a supplier. Which of these matters most to you?',
    },
    offer: {
      name: 'Make an offer',
      how: 'Begin with an advantage in price or terms that is limited in time.',
      example:
        'Until the end of the month the first order of the new line comes with a display stand. I wanted you to know in time.',
    },
    unique: {
      name: 'Offer a service of our own',
      how: 'Begin with a service that others do not have.',
      example: 'We train your staff ourselves, at no charge, so the new products sell from the first week.',
    },
  },
  approach: {
    title: 'Approach in six steps',
    nameTitle: {
      name: 'Name and title',
      how: 'Address the person by name and title: everyone likes to hear their own name.',
    },
    introduce: { name: 'Introduce yourself', how: 'Say your name and company clearly.' },
    thank: { name: 'Thank', how: 'Thank sincerely for the time.' },
    smallTalk: {
      name: 'Small talk',
      how: 'Use what you prepared: a compliment, or something the customer likes to talk of.',
    },
    reason: {
      name: 'Reason for the visit',
      how: 'Say with confidence why you came, so that the customer sees someone who knows the trade.',
    },
    praiseQuestion: {
      name: 'Praise and question',
      how: 'Praise, then ask: the question leads to interest and need.',
    },
  },
  openQuestions: {
    title: 'Open questions',
    state: {
      name: 'Present state',
      example: 'How do you handle your stock today, and what would you like to be easier?',
    },
    goal: { name: 'Goal', example: 'What would you like this product range to achieve for you?' },
    competitor: { name: 'View of the competitor', example: 'What do you like about your present supplier?' },
    need: { name: 'Need', example: 'What would a supplier have to offer that you do not get today?' },
  },
  closedQuestions: {
    title: 'Closed questions',
    confirm: {
      name: 'Confirm',
      example: 'Did I understand rightly that delivery before ten is what counts?',
    },
    build: {
      name: 'Build on a point',
      example: 'You said that freshness matters. Would a weekly delivery help you?',
    },
    lead: { name: 'Lead to the subject', example: 'Do you expect demand for smaller packs to grow?' },
    narrow: { name: 'Narrow down', example: 'Is it more the display, or more the shelf life?' },
    prioritise: { name: 'Set priorities', example: 'Which comes first for you, price or service?' },
  },
  factPurposes: {
    title: 'What facts are for',
    explain: 'As proof when you explain the product',
    show: 'As proof when you show the product',
    propose: 'As proof in a written proposal',
    close: 'As proof when you close',
  },
  factTopics: {
    title: 'Eight topics to talk of',
    business: 'What the business does',
    offer: 'Products and services that it sells',
    affiliates: 'Affiliated companies',
    industry: 'What is going on in the industry',
    culture: 'Company culture',
    philosophy: 'How it wants to do business',
    interests: 'What the customer is interested in',
    network: 'Whom the customer knows',
  },
  factItems: {
    title: 'Thirteen facts for the sale',
    decision: 'How decisions are made inside',
    plan: 'Is there a plan and a budget, and how is it drawn up?',
    health: 'How well is the business doing?',
    keyPerson: 'Who really decides, and what kind of person is it?',
    departments: 'Who uses it and who buys it?',
    current: 'What is used today?',
    supplier: 'Who supplies it today?',
    competitor: 'Is a competitor in the game?',
    attitude: 'Is the management cautious or progressive?',
    why: 'Why does the customer need our product and service?',
    benefit: 'What does the customer gain from it?',
    improve: 'What becomes better with it?',
    efficiency: 'Where does it save time or money?',
  },
  factPeople: {
    title: 'Whom to ask',
    keyPerson: 'The person who decides',
    user: 'The people who use it',
    buyer: 'The people who buy',
  },
  factMethods: {
    title: 'How to find out',
    survey: 'Look things up before the visit',
    observe: 'Observe on the spot',
    ask: 'Ask directly: who, what, when, where, why, how',
    questionnaire: 'Questionnaire',
  },
  listening: {
    title: 'Listening: check yourself',
    position: 'Did I listen from the customer’s point of view, without judging?',
    confirm: 'Did I repeat the main points to make sure that I understood?',
    attention: 'Did I show sincere attention?',
    finish: 'Did I let the customer finish, and note the main points?',
    openMind: 'Did I hear what was said, not what I wanted to hear?',
    noDefence: 'Did I ask for details before answering an objection, instead of defending?',
  },
  futureOrigins: {
    title: 'Where future customers come from',
    information: {
      name: 'Information channels',
      how: 'Press, trade news, friends: sources to watch all year.',
    },
    targets: {
      name: 'Targets not yet used',
      how: 'Regions, direct users and channels that fit the product and have not been entered.',
    },
    channels: {
      name: 'New channels for the product',
      how: 'Places that do not sell it yet but could: airlines, hotels, companies.',
    },
    products: { name: 'New products', how: 'New products that open up another kind of customer.' },
  },
} as const;
