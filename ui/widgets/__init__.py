"""Small parts that the views are made of, and the painters of list rows."""
