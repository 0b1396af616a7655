console.log('story');
