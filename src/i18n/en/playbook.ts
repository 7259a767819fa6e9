export default {
  classes: {
    EI: {
      name: 'Consolidate',
      summary: 'High contribution, steady: keep this customer and grow together.',
      actions: {
        serve: 'Serve this customer first; settle every complaint within 3 days.',
        bond: 'Build common ground: shared interests, joint plans, people who know each other on both sides.',
        consult: 'Be a business consultant: bring market figures, ideas and resources.',
        plan: 'Agree on a long-term plan and carry it out step by step.',
        newProducts: 'Offer a new product every quarter, beside what is bought today.',
        time: 'Reserve about 30% of the time for existing customers.',
      },
    },
    EII: {
      name: 'Convert',
      summary: 'High contribution, unsteady: urgent – find out why and put it right.',
      actions: {
        findWhy:
          'Find out why the orders are unsteady (product, service, competitor, interest) and record the reason code.',
        countermeasure: 'Agree on a countermeasure for that reason, with evidence and a due date.',
        followUp: 'Follow up every week.',
        rescore: 'Score again after 90 days and record the result.',
        time: 'In the short term the most time belongs here: about 40% of the time for existing customers.',
      },
    },
    EIII: {
      name: 'Promote',
      summary: 'Low contribution, steady: a loyal customer who can grow with support.',
      actions: {
        visit: 'Visit regularly.',
        analyse: 'Go through the customer’s business together and look for growth.',
        support: 'Support displays, the winning of new customers, and promotions.',
        record: 'Note which support was given and what it brought.',
        time: 'About 20% of the time for existing customers.',
      },
    },
    EIV: {
      name: 'Clear',
      summary: 'Low contribution, unsteady: check whether the effort pays.',
      actions: {
        costToServe: 'Work out the net: margin − cost of supply − hours × hourly cost − marketing.',
        future: 'Add the benefit that can be expected in future.',
        lessEffort: 'Serve with less effort: telephone, ordering days, minimum order.',
        giveUp: 'Give up only if the net is below zero in two runs in a row and a manager confirms it.',
        time: 'No more than about 10% of the time for existing customers.',
      },
    },
    NEW: {
      name: 'Get to know',
      summary: 'Too early to judge: fewer than three orders, or less than two quarters since the first one.',
      actions: {
        start: 'Make the first orders go well: delivery, display, payment.',
        contact: 'Stay in touch after every order.',
        learn: 'Learn the customer’s own order cycle and range.',
        rescore: 'Classify again with the next month’s figures.',
      },
    },
    PI: {
      name: 'Break through',
      summary: 'High expected contribution, strong intent: sign as soon as possible.',
      actions: {
        obstacles: 'List what stands in the way of the contract, each with an owner and a date.',
        keyPeople: 'Strengthen service and the relationship with the people who decide.',
        costOfDelay: 'Show what one day of delay costs: the expected margin of a day.',
        next: 'Next contact within 3 days.',
      },
    },
    PII: {
      name: 'Cultivate',
      summary: 'High expected contribution, weak intent: prepare early and keep at it.',
      actions: {
        plan: 'Write an account plan with milestones.',
        findWhy: 'Find out why intent is low and record the reason code.',
        keyPeople: 'Build a relationship with the person at the top who decides.',
        next: 'Contact every 14 days.',
      },
    },
    PIII: {
      name: 'Take the order',
      summary: 'Low expected contribution, strong intent: take the order with the least effort.',
      actions: {
        order: 'Offer the standard range by telephone or online; no special terms.',
        next: 'Contact every 30 days.',
      },
    },
    PIV: {
      name: 'Park',
      summary: 'Low expected contribution, weak intent: keep the name, spend no visits.',
      actions: {
        park: 'No field visits; stay on the mailing list.',
        next: 'Check once a quarter whether anything has changed.',
      },
    },
    Hot: {
      name: 'Hot',
      summary: 'Order expected within 7 days.',
      actions: { close: 'Clear the last obstacles and close.', next: 'Contact every 2 days.' },
    },
    Promising: {
      name: 'Promising',
      summary: 'Order expected in 8 to 15 days.',
      actions: { win: 'Win the decision: offer, proof, decision makers.', next: 'Contact every week.' },
    },
    Potential: {
      name: 'Potential',
      summary: 'Order expected in more than 15 days.',
      actions: {
        keep: 'Keep interest alive with news that matters to the customer.',
        next: 'Contact every month.',
      },
    },
    Overdue: {
      name: 'Overdue',
      summary: 'The expected order date has passed.',
      actions: {
        update: 'Ask for the new date and write it down.',
        risk: 'A date that was pushed more than twice is a risk: ask what really holds the order up.',
      },
    },
    NoDate: {
      name: 'No date',
      summary: 'No order date is known.',
      actions: { ask: 'Ask when the order is planned.' },
    },
    TargetMarket: {
      name: 'Target market',
      summary: 'Demand is there or possible; intent is not known or not there yet.',
      actions: {
        size: 'Estimate need and volume; begin with those that make up 70% of the demand.',
        reach: 'Make the first contact and run through the five desire checks.',
      },
    },
    PotentialCustomer: {
      name: 'Potential customer',
      summary: 'There is some intent, but intent or ability to pay is not clear yet.',
      actions: {
        clarify: 'Clarify intent: what is missing for a yes?',
        ability: 'Check the ability to pay.',
      },
    },
    Case1: {
      name: 'Target customer, case 1',
      summary: 'Wants to buy but cannot for now.',
      actions: { setAside: 'Set aside, but do not lose contact.', next: 'Contact every 30 days.' },
    },
    Case2: {
      name: 'Target customer, case 2',
      summary: 'Wants to buy; ability to pay is weak.',
      actions: {
        keepContact: 'Keep contact and win: smaller first order, terms that fit.',
        next: 'Contact every 14 days.',
      },
    },
    Case3: {
      name: 'Target customer, case 3',
      summary: 'Wants to buy and is able to: comes first.',
      actions: { first: 'Put this customer first and work for the order.', next: 'Contact every 7 days.' },
    },
  },
  reasons: {
    EII: {
      novelty: {
        reason: 'Likes to try something new',
        switchingCost: 'Do the sum together: what switching really costs, and that it does not pay.',
        loyalty: 'Bind with a loyalty programme: year-end rebate, reward for cumulative volume.',
      },
      competitorOffer: {
        reason: 'A competitor offers more',
        advantages: 'Stress where our product performs better.',
        benefit: 'Show what this very customer gains from it.',
        loyalty: 'Add the loyalty programme: year-end rebate, reward for cumulative volume.',
      },
      dissatisfied: {
        reason: 'Dissatisfied with product or service',
        talk: 'Have a deep talk and find out what exactly is wrong.',
        correct: 'Report it to the company, have it corrected, and tell the customer.',
        empathy: 'Attitude and empathy come first: listen, do not defend.',
        fittingProduct: 'Offer the product and service that fit best.',
      },
    },
    PII: {
      unfamiliar: {
        reason: 'Does not know us and our products',
        relationship: 'Build the personal relationship first.',
        strengths: 'Then present the company’s strengths and what the products do for this customer.',
      },
      switchingRisk: {
        reason: 'Fears the cost or risk of switching',
        riskByRisk: 'Go through the risks one by one, each with an answer.',
        trial: 'Get a trial going: small quantity, clear criteria.',
      },
      competitorStronger: {
        reason: 'The competitor is stronger',
        service: 'Be better at service: supply, response, follow-up after the sale.',
        trust: 'Build trust in the people and the product.',
        priceLast: 'Use price last, and only where we are really cheaper.',
      },
    },
  },
} as const;
