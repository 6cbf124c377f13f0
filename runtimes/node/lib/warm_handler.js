// The function that `warm.js` plays one event through.
'use strict';

exports.handler = async (event) => event;
