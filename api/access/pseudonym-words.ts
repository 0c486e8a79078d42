// Friendly and meaning nothing: no quality says anything about a person, a place, a gender or a mood of the case.
// Sixty-four of each; they are never removed or reordered, or everybody who is anonymous would be renamed.
export const pseudonymQualities: readonly string[] = (
  'Amber Ample Autumn Balmy Blue Breezy Brisk Bright Bronze Calm Candid Clear Clever Copper Coral Cosy Crimson ' +
  'Dappled Dawn Deft Early Earnest Fair Fleet Frosty Gentle Glad Golden Green Hardy Hazel Honest Indigo Ivory Jolly ' +
  'Keen Kind Lilac Lively Lucid Lunar Maple Mellow Merry Mild Misty Mossy Nimble Noble Olive Patient Plucky Quick ' +
  'Quiet Rosy Russet Silver Spry Steady Sunny Tidy Velvet Warm Winter'
).split(' ');

export const pseudonymNouns: readonly string[] = (
  'Avocet Badger Beaver Bittern Blackbird Bluebell Bramble Bunting Clover Cormorant Cowslip Crane Curlew Daisy Dormouse ' +
  'Dragonfly Dunnock Egret Falcon Fern Finch Foxglove Goldfinch Grebe Hare Harebell Hawthorn Hedgehog Heron Ivy ' +
  'Kestrel Kingfisher Kite Lapwing Lark Linnet Magpie Martin Merlin Mole Newt Nightjar Nuthatch Oak Osprey Otter Owl ' +
  'Oystercatcher Pipit Plover Poppy Puffin Redstart Robin Rowan Sandpiper Skylark Sparrow Starling Swallow Swift Thrush ' +
  'Wagtail Wren'
).split(' ');
